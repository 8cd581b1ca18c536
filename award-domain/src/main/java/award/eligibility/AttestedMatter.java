package award.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What a checker decided on one condition or mark for one candidate (核定意见), and who looked at it again (复核).
///
/// @param matter      key of the condition or mark in the regulation
/// @param reason      on which evidence, or why not
/// @param decidedBy   account of the checker; empty where it is not on record
/// @param confirmedBy account of the second person; null while nobody has confirmed it
/// @param confirmedOn null while nobody has
@Embeddable
public record AttestedMatter(
        @NotBlank @Size(max = 60) String matter,
        @NotNull @Enumerated(EnumType.STRING) Attestation attestation,
        @NotBlank @Size(max = 500) String reason,
        @Column(name = "decided_on") @NotNull LocalDate decidedOn,
        @Column(name = "decided_by") String decidedBy,
        @Column(name = "confirmed_by") String confirmedBy,
        @Column(name = "confirmed_on") LocalDate confirmedOn) {

    /// A decision as it is written down, before anybody signs it.
    public AttestedMatter(String matter, Attestation attestation, String reason, LocalDate decidedOn) {
        this(matter, attestation, reason, decidedOn, "", null, null);
    }

    public boolean isAccepted() {
        return attestation == Attestation.ACCEPTED;
    }

    public boolean isConfirmed() {
        return confirmedBy != null;
    }

    public AttestedMatter by(String checker) {
        return new AttestedMatter(matter, attestation, reason, decidedOn, checker, null, null);
    }

    public AttestedMatter confirmed(String second, LocalDate day) {
        return new AttestedMatter(matter, attestation, reason, decidedOn, decidedBy, second, day);
    }
}
