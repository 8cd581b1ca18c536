package award.party.service;

import award.party.OrganisationFacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// An organisation to be entered.
///
/// @param nameSince      since when it bears the name; null where nobody knows
/// @param namesakesKnown whether whoever enters it has seen its namesakes and says that it is another one
public record NewOrganisation(
        @NotBlank @Size(max = 200) String name, LocalDate nameSince, @NotNull OrganisationFacts facts, boolean namesakesKnown) {}
