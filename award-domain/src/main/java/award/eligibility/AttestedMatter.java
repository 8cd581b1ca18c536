package award.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What a checker decided on one condition or mark for one candidate (核定意见).
///
/// @param matter key of the condition or mark in the regulation
/// @param reason on which evidence, or why not
@Embeddable
public record AttestedMatter(
        @NotBlank @Size(max = 60) String matter,
        @NotNull @Enumerated(EnumType.STRING) Attestation attestation,
        @NotBlank @Size(max = 500) String reason,
        @Column(name = "decided_on") @NotNull LocalDate decidedOn) {

    public boolean isAccepted() {
        return attestation == Attestation.ACCEPTED;
    }
}
