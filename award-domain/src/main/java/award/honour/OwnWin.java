package award.honour;

import award.edition.EditionId;
import award.party.PartyId;

/// An organisation on the list of an edition, as the organisation itself knows it.
///
/// @param editionName how the edition is called
public record OwnWin(EditionId edition, String editionName, PartyId party, String name) {}
