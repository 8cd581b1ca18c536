package award.home.web;

import award.calendar.service.CalendarDesk;
import award.edition.Award;
import award.edition.EditionRow;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.publicity.NoticeRow;
import award.publicity.service.PublicityDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page `index.xhtml`: what is under way, what the law makes due, every award at a glance.
@Named
@RequestScoped
public class Desk {

    /// From this month on, the next year's holiday notice is looked for: the State Council publishes it late in the year.
    private static final int NOTICE_EXPECTED_FROM = 11;

    @Inject EditionReader editions;
    @Inject PublicityDesk notices;
    @Inject CalendarDesk calendars;
    @Inject Clock clock;

    private List<Award> awards;
    private List<Running> running;

    /// An edition under way with the notices on which the public may still object.
    public record Running(EditionSheet sheet, List<NoticeRow> notices) {}

    public void load() {
        awards = editions.awards();
        running = awards.stream().flatMap(award -> award.editions().stream()).filter(EditionRow::isRunning)
                .map(row -> new Running(editions.read(row.edition()), noticesRunning(row)))
                .toList();
    }

    public List<Award> getAwards() {
        return awards;
    }

    public List<Running> getRunning() {
        return running;
    }

    /// At which step of its path the edition stands, counted from one.
    public int stepOf(EditionSheet sheet) {
        return sheet.now().map(sheet.stages()::indexOf).orElse(sheet.stages().size() - 1) + 1;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /// The year whose holiday notice is due and not here: until then its dates are provisional; 0 when none is missing.
    public int getYearWithoutCalendar() {
        var today = getToday();
        var calendar = calendars.inForce();
        if (!calendar.knows(today.getYear())) return today.getYear();
        return today.getMonthValue() >= NOTICE_EXPECTED_FROM && !calendar.knows(today.getYear() + 1) ? today.getYear() + 1 : 0;
    }

    private List<NoticeRow> noticesRunning(EditionRow row) {
        return notices.of(row.id()).stream().filter(notice -> notice.runsOn(getToday())).toList();
    }
}
