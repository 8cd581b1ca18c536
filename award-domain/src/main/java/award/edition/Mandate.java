package award.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A recorded decision (决定) of a body that may decide: when, under which document, why.
///
/// @param document number of the paper, such as 京政办〔2026〕1号
@Embeddable
public record Mandate(
        @Column(name = "decided_on") @NotNull LocalDate decidedOn, @NotBlank @Size(max = 100) String document, @NotBlank @Size(max = 500) String reason) {}
