package award.recommendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What is needed to enter a recommender in an award's register.
///
/// @param code what the scope of its people's accounts will name, once in a scheme
public record NewRecommender(
        @NotBlank String scheme,
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9-]+") String code,
        @NotNull @Valid RecommenderEntry entry) {}
