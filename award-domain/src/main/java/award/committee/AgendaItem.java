package award.committee;

import award.application.CandidacyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.Optional;

/// An item of a meeting's agenda (议题).
///
/// @param number    of the item within its meeting; stays with it wherever it is moved to
/// @param stage     key of the stage that waits for it; empty for none
/// @param candidate whom it is about; null for a list or anything else
/// @param tier      key of the tier voted on; empty for what is no vote
/// @param begunAt   in Beijing time; null before
/// @param endedAt   in Beijing time; null before
@Embeddable
public record AgendaItem(
        int number,
        @NotNull @Enumerated(EnumType.STRING) ItemKind kind,
        @NotBlank @Size(max = 300) String title,
        @NotNull String stage,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "candidacy")) CandidacyId candidate,
        @NotNull String tier,
        @NotNull @Enumerated(EnumType.STRING) ItemState state,
        @Column(name = "begun_at") LocalDateTime begunAt,
        @Column(name = "ended_at") LocalDateTime endedAt) {

    public boolean isNow() {
        return state == ItemState.NOW;
    }

    public boolean isAhead() {
        return state == ItemState.AHEAD;
    }

    public Optional<CandidacyId> about() {
        return Optional.ofNullable(candidate);
    }

    public AgendaItem begin(LocalDateTime at) {
        return new AgendaItem(number, kind, title, stage, candidate, tier, ItemState.NOW, at, null);
    }

    public AgendaItem end(LocalDateTime at) {
        return new AgendaItem(number, kind, title, stage, candidate, tier, ItemState.DONE, begunAt == null ? at : begunAt, at);
    }

    public AgendaItem called(ItemKind otherKind, String otherTitle) {
        return new AgendaItem(number, otherKind, otherTitle, stage, candidate, tier, state, begunAt, endedAt);
    }
}
