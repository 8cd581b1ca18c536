package award.publicity.service;

import award.calendar.service.CalendarDesk;
import award.identity.Roles;
import award.publicity.NewNotice;
import award.publicity.NoticePeriod;
import award.publicity.NoticeRow;
import award.publicity.Publication;
import award.publicity.model.Notice;
import award.publicity.store.PublishedNotices;
import award.scheme.rule.NoticeRule;
import award.scheme.service.RegulationShelf;
import award.shared.Answer;
import award.shared.Recorded;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

/// Where the office publishes lists (公示).
@Stateless
public class PublicityDesk {

    @Inject PublishedNotices notices;
    @Inject RegulationShelf regulations;
    @Inject CalendarDesk calendars;
    @Inject Event<Recorded> record;

    /// How long the notice would run, without publishing anything.
    @PermitAll
    public NoticePeriod tryOut(NewNotice entry) {
        return period(entry);
    }

    @RolesAllowed(Roles.SECRETARY)
    public Publication publish(@Valid NewNotice entry) {
        var period = period(entry);
        if (!(period.finding().answer() instanceof Answer.Met)) return new Publication.Refused(period.finding());
        var notice = new Notice(entry, rule(entry), period.running());
        notices.add(notice);
        record.fire(notice.published());
        return new Publication.Published(notice.id(), period);
    }

    /// The notices of one matter, the earliest first.
    @PermitAll
    public List<NoticeRow> of(UUID matter) {
        return notices.of(matter).stream().map(Notice::row).toList();
    }

    private NoticePeriod period(NewNotice entry) {
        return NoticePeriod.run(rule(entry), calendars.inForce(), entry.publishedOn(), entry.days());
    }

    private NoticeRule rule(NewNotice entry) {
        return regulations.get(entry.scheme(), entry.version()).rules().notice(entry.rule())
                .orElseThrow(() -> new NoSuchElementException("no notice " + entry.rule()));
    }
}
