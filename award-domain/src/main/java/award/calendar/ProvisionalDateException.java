package award.calendar;

import java.time.LocalDate;

/// A legal deadline was about to be fixed on a day of a year whose holiday notice is not loaded: a guessed legal date is
/// worse than none.
public class ProvisionalDateException extends RuntimeException {

    public ProvisionalDateException(LocalDate day) {
        super("no holiday notice is loaded for the year of " + day);
    }
}
