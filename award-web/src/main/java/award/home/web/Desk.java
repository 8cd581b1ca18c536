package award.home.web;

import award.calendar.service.CalendarDesk;
import award.edition.Award;
import award.edition.EditionRow;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.notification.Horizon;
import award.notification.service.DueDesk;
import award.notification.web.DateList;
import award.notification.web.DateList.Near;
import award.publicity.NoticeRow;
import award.publicity.service.PublicityDesk;
import award.scheme.rule.Stage;
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

    /// So many editions are shown with all that stands in their way; of more, a line each. A desk opens as quickly for fifty as for five.
    private static final int MOST_IN_FULL = 6;

    private static final int DAYS_AHEAD = 60;
    private static final int MOST_LATER = 8;

    @Inject EditionReader editions;
    @Inject PublicityDesk notices;
    @Inject CalendarDesk calendars;
    @Inject DueDesk dates;
    @Inject Clock clock;

    private List<Award> awards;
    private List<Running> running;
    private List<EditionRow> others;
    private List<Near> due;

    /// An edition under way with the notices on which the public may still object.
    public record Running(EditionSheet sheet, List<NoticeRow> notices) {}

    public void load() {
        awards = editions.awards();
        var rows = awards.stream().flatMap(award -> award.editions().stream()).filter(EditionRow::isRunning).toList();
        running = rows.stream().limit(MOST_IN_FULL).map(row -> new Running(editions.read(row.edition()), noticesRunning(row))).toList();
        others = rows.stream().skip(MOST_IN_FULL).toList();
        due = DateList.near(dates.mine(DAYS_AHEAD), getToday()).stream().map(Desk::shortened).toList();
    }

    private static Near shortened(Near near) {
        return near.horizon() == Horizon.LATER ? new Near(near.horizon(), near.dates().stream().limit(MOST_LATER).toList()) : near;
    }

    /// What the reader has to see to, the nearest first.
    public List<Near> getDue() {
        return due;
    }

    /// The editions under way beyond those shown in full.
    public List<EditionRow> getOthers() {
        return others;
    }

    /// How the present stage of such an edition is called.
    public String stageOf(EditionRow row) {
        return editions.presentStage(row).map(Stage::name).orElse("");
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
