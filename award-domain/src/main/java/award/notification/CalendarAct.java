package award.notification;

import static award.shared.Message.message;

import award.shared.Message;
import award.shared.Recorded;

/// What somebody did with the address of their calendar, for the trail: never the address.
///
/// @param name the account's
public record CalendarAct(String name, Message act) implements Recorded {

    public static CalendarAct renewed(String name) {
        return new CalendarAct(name, message("notification.act.calendarRenewed"));
    }

    public static CalendarAct revoked(String name) {
        return new CalendarAct(name, message("notification.act.calendarRevoked"));
    }

    @Override
    public String subject() {
        return "account " + name;
    }
}
