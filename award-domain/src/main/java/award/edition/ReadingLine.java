package award.edition;

import award.scheme.rule.Reading;
import java.util.Optional;

/// A reading of the regulation as one edition takes it.
///
/// @param departure the decision by which this edition takes it otherwise
public record ReadingLine(Reading reading, Optional<Departure> departure) {

    /// Whether the edition takes it in another sense than the file; one that came back to the file's sense does not.
    public boolean isDeparted() {
        return departure.filter(decision -> !decision.taken().equals(Reading.AS_CHOSEN)).isPresent();
    }
}
