package award.application;

import award.edition.EditionId;
import award.party.PartyId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What is needed to enter a candidate.
///
/// @param recommender department, district bureau or association that recommends it; empty where nobody did
/// @param appliedOn   the day the application was handed in: look-backs are counted from it
public record NewCandidacy(
        @NotNull EditionId edition, @NotNull PartyId party, @NotNull @Size(max = 200) String recommender, @NotNull LocalDate appliedOn) {}
