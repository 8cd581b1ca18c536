package award.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// How a recommendation went to the office (报送).
///
/// @param on       the day of the paper
/// @param document its number; may be empty
/// @param rank     place in the recommender's order (推荐排序), 0 where none is asked for
@Embeddable
public record ReportedAs(
        @Column(name = "reported_on") @NotNull LocalDate on,
        @Column(name = "reported_document") @NotNull @Size(max = 100) String document,
        @Column(name = "reported_rank") @Min(0) @Max(999) int rank) {}
