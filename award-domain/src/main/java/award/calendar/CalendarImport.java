package award.calendar;

import java.util.List;

/// How trying out or importing a file of holidays ends. Nothing is ever half imported.
public sealed interface CalendarImport {

    /// The file is no text, or has faults.
    ///
    /// @param encoding the encoding it was read in; empty when it is no text
    record Refused(String encoding, List<HolidayFile.Fault> faults) implements CalendarImport {}

    /// The file is sound: what it changes (or has changed), year by year.
    record Accepted(String encoding, List<YearChange> years) implements CalendarImport {}
}
