package award.notification.service;

import award.notification.DatesAsked;
import award.notification.DueDate;
import award.notification.LetterId;
import award.notification.LettersReleased;
import award.notification.Reminders;
import award.notification.model.Letter;
import award.notification.model.Mailing;
import award.notification.store.Letters;
import award.notification.store.Mailings;
import award.shared.Span;
import award.shared.json.RecordJson;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reminds of due dates, every morning: into the inbox of those who have to see to it, and by mail to those of them who left an address.
///
/// Nobody is reminded twice of the same, by the database's word: so the round may be walked again after a failure, or on several servers.
@Singleton
@PermitAll
public class ReminderRound {

    private static final int LONGEST_NAME = 500;

    @Inject Letters letters;
    @Inject Mailings mailings;
    @Inject Recipients recipients;
    @Inject Clock clock;
    @Inject Event<DatesAsked> observers;
    @Inject Event<LettersReleased> gone;

    /// How many days before a date somebody is reminded, such as `7,1`.
    @Inject
    @ConfigProperty(name = "award.reminder.days", defaultValue = "7,1")
    List<Integer> daysBefore;

    /// At a quarter past, so that a server started in the morning catches up with what it missed; most rounds find nothing to do.
    @Schedule(hour = "6-18", minute = "15", timezone = "Asia/Shanghai", persistent = false)
    public void walk() {
        var today = LocalDate.now(clock);
        var wanted = wanted(new Reminders(daysBefore), today);
        if (wanted.isEmpty()) return;
        wanted.keySet().removeAll(letters.reminded(wanted.keySet()));
        gone.fire(new LettersReleased(wanted.entrySet().stream().map(entry -> remind(entry.getKey(), entry.getValue())).toList()));
    }

    /// The dates of which somebody is to be reminded today, by the names under which it is remembered that they were.
    private Map<String, DueDate> wanted(Reminders reminders, LocalDate today) {
        var question = DatesAsked.in(new Span(today, today.plusDays(reminders.reach())));
        observers.fire(question);
        var wanted = new LinkedHashMap<String, DueDate>();
        for (var date : question.dates()) reminders.due(date.day(), today).ifPresent(before -> wanted.putIfAbsent(name(date, before), date));
        return wanted;
    }

    private static String name(DueDate date, int before) {
        var name = date.day() + "/" + before + "/" + date.name();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private LetterId remind(String name, DueDate date) {
        var letter = Letter.reminder(date.matter(), date.whose(), name, RecordJson.write(date), clock.instant());
        letters.add(letter);
        recipients.ofThoseWhoOpen(date.whose()).forEach(address -> mailings.add(new Mailing(letter.id(), address, clock.instant())));
        return letter.id();
    }
}
