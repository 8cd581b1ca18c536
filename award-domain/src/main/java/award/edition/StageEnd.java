package award.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// How a stage ended (阶段办结): on which day, under which document.
///
/// @param stage    key of the stage in the regulation's path
/// @param document number of the paper; empty where the stage needs none
/// @param remark   anything worth keeping; may be empty
@Embeddable
public record StageEnd(
        @NotBlank String stage,
        @Column(name = "ended_on") @NotNull LocalDate endedOn,
        @NotNull @Size(max = 100) String document,
        @NotNull @Size(max = 500) String remark) {

    /// The same end with the number of a paper, where none was given.
    public StageEnd orWith(String number) {
        return document.isBlank() ? new StageEnd(stage, endedOn, number, remark) : this;
    }
}
