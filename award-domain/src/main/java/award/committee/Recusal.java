package award.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A member's recusal from one item (回避): declared by the member or found by relation, decided by the chair. Until it is decided the
/// member stays away.
///
/// @param item      number of the item
/// @param seat      of the member
/// @param words     the relation, in words
/// @param decidedBy name of the chair; empty until then
@Embeddable
public record Recusal(
        int item, int seat, @NotNull @Enumerated(EnumType.STRING) RecusalGround ground, @NotNull @Size(max = 300) String words,
        @NotNull @Enumerated(EnumType.STRING) RecusalState state, @NotNull @Size(max = 60) @Column(name = "decided_by") String decidedBy) {

    public static Recusal proposed(int item, int seat, RecusalGround ground, String words) {
        return new Recusal(item, seat, ground, words, RecusalState.PROPOSED, "");
    }

    public boolean of(int otherItem, int otherSeat) {
        return item == otherItem && seat == otherSeat;
    }

    /// Whether the member must be outside: a doubt keeps out until the chair has decided.
    public boolean keepsOut() {
        return state != RecusalState.REJECTED;
    }

    public Recusal decided(boolean accepted, String by) {
        return new Recusal(item, seat, ground, words, accepted ? RecusalState.ACCEPTED : RecusalState.REJECTED, by);
    }
}
