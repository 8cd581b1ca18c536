package award.calendar.service;

import static java.util.Comparator.comparingInt;

import award.calendar.CalendarImport;
import award.calendar.CalendarImported;
import award.calendar.CalendarNotices;
import award.calendar.CalendarVersionRow;
import award.calendar.HolidayFile;
import award.calendar.HolidayNotice;
import award.calendar.SpecialDay;
import award.calendar.WorkingCalendar;
import award.calendar.YearChange;
import award.calendar.model.CalendarVersion;
import award.calendar.store.CalendarVersions;
import award.identity.Roles;
import award.shared.Message;
import award.shared.Recorded;
import award.shared.UploadedText;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// Where the working calendar is asked for, and where a year's holiday notice is brought in.
@Stateless
public class CalendarDesk {

    @Inject CalendarVersions versions;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Resource SessionContext session;

    /// The calendar under the newest version of every year's notice. What was fixed under an older one keeps its dates.
    @PermitAll
    public WorkingCalendar inForce() {
        return CalendarNotices.inForce(versions.notices());
    }

    /// Every version of every year's notice, shipped and imported, the newest first.
    @PermitAll
    public List<CalendarVersionRow> versions() {
        return Stream.concat(CalendarNotices.shipped().stream().map(CalendarVersionRow::shipped), versions.rows().stream())
                .sorted(comparingInt(CalendarVersionRow::year).thenComparingInt(CalendarVersionRow::version).reversed())
                .toList();
    }

    /// A dry run: says what importing the file would do, and does nothing.
    @RolesAllowed({Roles.SECRETARY, Roles.SYSTEM_ADMINISTRATOR})
    public CalendarImport tryOut(@Valid NoticeUpload upload) {
        return UploadedText.read(upload.file())
                .map(text -> weigh(text, upload))
                .orElseGet(() -> new CalendarImport.Refused("", List.of(new HolidayFile.Fault(1, Message.message("calendar.file.notText")))));
    }

    /// Imports the file's notices as the next version of each year that they change; all of the file or nothing.
    @RolesAllowed({Roles.SECRETARY, Roles.SYSTEM_ADMINISTRATOR})
    public CalendarImport importNotices(@Valid NoticeUpload upload) {
        var outcome = tryOut(upload);
        if (outcome instanceof CalendarImport.Accepted accepted) {
            accepted.years().stream().filter(change -> !change.isNothing()).map(YearChange::notice).forEach(this::keep);
        }
        return outcome;
    }

    private CalendarImport weigh(UploadedText text, NoticeUpload upload) {
        var file = HolidayFile.read(text.text());
        if (!file.isSound()) return new CalendarImport.Refused(text.encoding(), file.faults());
        var inForce = inForce();
        return new CalendarImport.Accepted(text.encoding(), file.days().entrySet().stream()
                .map(year -> YearChange.of(inForce, notice(inForce, year.getKey(), upload, year.getValue())))
                .toList());
    }

    private static HolidayNotice notice(WorkingCalendar inForce, int year, NoticeUpload upload, List<SpecialDay> days) {
        int next = inForce.noticeOf(year).map(HolidayNotice::version).orElse(0) + 1;
        return new HolidayNotice(year, next, upload.publishedOn(), upload.document(), days);
    }

    private void keep(HolidayNotice notice) {
        versions.add(new CalendarVersion(notice, clock.instant(), session.getCallerPrincipal().getName()));
        record.fire(new CalendarImported(notice.year(), notice.version(), notice.document()));
    }
}
