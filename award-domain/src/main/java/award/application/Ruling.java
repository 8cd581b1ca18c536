package award.application;

import award.shared.Citation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// On what a decision about a candidate rests (决定依据): clause, day, paper, reason, and whose decision it is.
///
/// @param basis    clause that the decision rests on, such as `beijing/14.3`
/// @param document number of the paper; empty where there is none
/// @param reason   why, in a sentence that the candidate may read
/// @param body     who decided
@Embeddable
public record Ruling(
        @NotBlank @Size(max = 60) String basis,
        @Column(name = "decided_on") @NotNull LocalDate decidedOn,
        @NotNull @Size(max = 100) String document,
        @NotNull @Size(max = 500) String reason,
        @NotNull @Enumerated(EnumType.STRING) DecidingBody body) {

    /// A decision of the office; [#by] says whose else it is.
    public static Ruling of(Citation basis, LocalDate decidedOn, String document, String reason) {
        return new Ruling(basis.toString(), decidedOn, document, reason, DecidingBody.OFFICE);
    }

    public Ruling by(DecidingBody decider) {
        return new Ruling(basis, decidedOn, document, reason, decider);
    }

    public Citation citation() {
        return Citation.parse(basis);
    }
}
