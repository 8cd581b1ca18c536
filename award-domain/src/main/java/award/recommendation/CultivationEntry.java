package award.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// One line of a recommender's plan of cultivation (培育计划): whom it leads towards the award, and how.
///
/// @param year     of the plan
/// @param name     of the organisation or person
/// @param measures what the body does for it
@Embeddable
public record CultivationEntry(
        @Column(name = "plan_year") @Min(2000) @Max(2999) int year,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 500) String measures,
        @Enumerated(EnumType.STRING) @NotNull CultivationStage stage) {}
