package award.edition;

import award.scheme.rule.Reading;
import java.util.Optional;

/// A reading of the regulation as one edition takes it.
///
/// @param departure the decision by which this edition takes it otherwise
public record ReadingLine(Reading reading, Optional<Departure> departure) {}
