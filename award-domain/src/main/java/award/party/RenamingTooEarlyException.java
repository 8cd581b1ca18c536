package award.party;

import java.time.LocalDate;

/// A party was about to take a new name on or before the day its present name began.
public class RenamingTooEarlyException extends RuntimeException {

    public RenamingTooEarlyException(LocalDate since, LocalDate presentNameSince) {
        super("a name from " + since + " would begin before the present one, which began on " + presentNameSince);
    }
}
