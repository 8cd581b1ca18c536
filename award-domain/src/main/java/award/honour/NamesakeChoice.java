package award.honour;

import award.party.PartyId;
import java.io.Serializable;

/// What a person said of a line whose holder has namesakes on record.
///
/// @param line  number of the line
/// @param party the one it means; null when it means none of them
public record NamesakeChoice(int line, PartyId party) implements Serializable {}
