package award.party.service;

import award.party.IndividualFacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A person to be entered.
///
/// @param namesakesKnown whether whoever enters the person has seen the namesakes and says that it is another one
public record NewIndividual(
        @NotBlank @Size(max = 200) String name, @NotNull IndividualFacts facts, boolean namesakesKnown) {}
