package award.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A decision that gives a verification more time (延长核查期限).
///
/// @param until    the new last day
/// @param document number of the paper; empty where there is none
@Embeddable
public record MoreTime(
        @NotNull @Column(name = "decided_on") LocalDate decidedOn,
        @NotNull @Size(max = 100) String document,
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Column(name = "until_day") LocalDate until) {}
