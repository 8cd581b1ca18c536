package award.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A certificate given once more (补发、换发): its number stays, the sheet is marked as a copy.
///
/// @param holder   as it stands on the copy
/// @param issuedOn day of the copy
/// @param reason   what happened, and on which paper it rests
@Embeddable
public record CertificateCopy(
        @NotNull @Enumerated(EnumType.STRING) CopyGround ground,
        @NotBlank @Size(max = 200) String holder,
        @Column(name = "issued_on") @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 500) String reason) {}
