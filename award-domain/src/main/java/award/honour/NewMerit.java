package award.honour;

import award.edition.EditionId;
import award.party.PartyId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A person of merit as the winning organisation, or whoever recommended it, nominates her or him (有功人员提名).
///
/// @param winner    the organisation on the list
/// @param person    name
/// @param post      department and post in the organisation
/// @param merit     what she or he has contributed
/// @param nominator who nominates; empty when the organisation does itself
public record NewMerit(
        @NotNull EditionId edition,
        @NotNull PartyId winner,
        @NotBlank @Size(max = 60) String person,
        @NotBlank @Size(max = 100) String post,
        @NotBlank @Size(max = 500) String merit,
        @NotNull @Size(max = 100) String nominator) {}
