package award.application;

import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Message;
import award.shared.Until;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/// A decision about a candidate that was made known: from which state to which, what it rests on, and whether it was taken back.
///
/// @param retraction by which it was taken back; null while it stands
@Embeddable
public record CandidacyDecision(
        @Column(name = "state_before") @Enumerated(EnumType.STRING) CandidacyState before,
        @Enumerated(EnumType.STRING) CandidacyState state,
        @Embedded Ruling ruling,
        @Column(name = "released_at") Instant releasedAt,
        @Embedded Retraction retraction) {

    public static CandidacyDecision released(CandidacyState before, PendingDecision pending, Instant at) {
        return new CandidacyDecision(before, pending.state(), pending.ruling(), at, null);
    }

    public CandidacyDecision takenBack(Retraction by) {
        return new CandidacyDecision(before, state, ruling, releasedAt, by);
    }

    /// Names the decision among all that were ever released: one that was taken back and taken anew is another.
    public UUID identity(CandidacyId candidate) {
        return UUID.nameUUIDFromBytes((candidate + "@" + releasedAt.toEpochMilli()).getBytes(StandardCharsets.UTF_8));
    }

    public boolean stands() {
        return retraction == null;
    }

    public Optional<Retraction> takenBackBy() {
        return Optional.ofNullable(retraction);
    }

    /// What speaks against taking it back so; nothing when it may be.
    public Findings objectionsTo(Retraction wanted) {
        var objections = new ArrayList<Finding>();
        if (!state.mayBeTakenBack()) objections.add(unmet("application.retract.final", Message.name(state)));
        if (!wanted.body().mayTakeBackFrom(ruling.body())) {
            objections.add(unmet("application.retract.lowerBody", Message.name(ruling.body()), Message.name(wanted.body())));
        }
        if (wanted.decidedOn().isBefore(ruling.decidedOn())) objections.add(unmet("application.retract.tooEarly", ruling.decidedOn()));
        return new Findings(objections);
    }

    private Finding unmet(String key, Object... args) {
        return new Finding(ruling.citation(), Answer.unmet(Until.CHANGED_FACTS, key, args));
    }
}
