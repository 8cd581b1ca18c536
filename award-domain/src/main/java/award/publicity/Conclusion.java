package award.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// How an objection was settled (处理结果): recorded only, upheld, dismissed, withdrawn.
///
/// @param document number of the paper; empty where there is none
/// @param reason   why, in words that the objector may read
@Embeddable
public record Conclusion(
        @NotNull @Enumerated(EnumType.STRING) ObjectionState outcome,
        @NotNull @Column(name = "concluded_on") LocalDate decidedOn,
        @NotNull @Size(max = 100) String document,
        @NotBlank @Size(max = 500) String reason) {}
