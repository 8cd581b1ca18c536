package award.calendar;

import award.shared.Message;
import award.shared.Recorded;

/// A year's holiday notice was imported.
public record CalendarImported(int year, int version, String document) implements Recorded {

    @Override
    public String subject() {
        return "calendar " + year + "." + version;
    }

    @Override
    public Message act() {
        return Message.message("calendar.imported", year, version, document);
    }
}
