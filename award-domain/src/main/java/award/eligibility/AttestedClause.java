package award.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What a checker decided on one clause for one candidate (核定意见).
///
/// @param clause number of the clause within the regulation, such as `12.3`
/// @param reason on which evidence, or why not
@Embeddable
public record AttestedClause(
        @NotBlank @Size(max = 40) String clause,
        @NotNull @Enumerated(EnumType.STRING) Attestation attestation,
        @NotBlank @Size(max = 500) String reason,
        @Column(name = "decided_on") @NotNull LocalDate decidedOn) {

    public boolean isAccepted() {
        return attestation == Attestation.ACCEPTED;
    }
}
