package award.application;

import award.edition.EditionId;
import award.party.PartyId;
import jakarta.validation.constraints.NotNull;

/// What is needed to begin an application.
public record NewApplication(@NotNull EditionId edition, @NotNull PartyId party) {}
