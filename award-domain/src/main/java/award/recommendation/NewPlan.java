package award.recommendation;

import award.scheme.rule.Recommendation.Limit.Order;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What an edition lays down about recommendation beside its regulation (推荐工作安排), by a recorded decision.
///
/// @param lastDay   until when recommenders report to the office; null where the edition says nothing
/// @param atMost    how many one recommender may recommend; 0 where the edition sets no limit
/// @param document  number of the paper that says so
/// @param decidedOn its day
/// @param reason    why the edition says so; may be empty
@Embeddable
public record NewPlan(
        @Column(name = "last_day") LocalDate lastDay,
        @Column(name = "at_most") @Min(0) @Max(999) int atMost,
        @Enumerated(EnumType.STRING) @Column(name = "ranking") @NotNull Order order,
        @NotBlank @Size(max = 100) String document,
        @Column(name = "decided_on") @NotNull LocalDate decidedOn,
        @NotNull @Size(max = 500) String reason) {}
