package award.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A step of a stage as it was put on record (环节记录). A record is never changed: a later one takes its place and says why.
///
/// @param step       key of the step in the regulation
/// @param body       whose act it was, by the name that the body bears
/// @param takenOn    the day of the act, not of its recording
/// @param document   number of its paper; empty where it is none
/// @param remark     anything worth keeping; may be empty
/// @param correction why this record takes the place of the one before; empty when it is the first
@Embeddable
public record StepRecord(
        @NotBlank String step,
        @NotBlank @Size(max = 100) String body,
        @Column(name = "taken_on") @NotNull LocalDate takenOn,
        @NotNull @Size(max = 100) String document,
        @Enumerated(EnumType.STRING) @NotNull StepOutcome outcome,
        @NotNull @Size(max = 500) String remark,
        @NotNull @Size(max = 500) String correction) {}
