package award.publicity.service;

import award.calendar.service.CalendarDesk;
import award.document.service.Templates;
import award.publicity.Contact;
import award.publicity.NewNotice;
import award.publicity.NoticePeriod;
import award.publicity.Publication;
import award.publicity.RulesAsked;
import award.publicity.model.Notice;
import award.publicity.store.PublishedNotices;
import award.scheme.rule.NoticeRule;
import award.scheme.service.RegulationShelf;
import award.shared.Answer;
import award.shared.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Publishes lists for whoever may: the office ([PublicityDesk]), and a recommender that publishes in its own district.
///
/// Not for pages: a caller has checked the right of the person and brings the transaction of its own use case along.
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoticeBoard {

    @Inject PublishedNotices notices;
    @Inject RegulationShelf regulations;
    @Inject CalendarDesk calendars;
    @Inject Templates templates;
    @Inject Clock clock;
    @Inject Event<RulesAsked> rules;
    @Inject Event<Recorded> record;

    public Publication publish(@Valid NewNotice entry) {
        var period = period(entry);
        if (!(period.finding().answer() instanceof Answer.Met)) return new Publication.Refused(period.finding());
        var notice = new Notice(entry, rule(entry), period.running(), contact(entry), clock.instant());
        notices.add(notice);
        templates.issue(NoticePapers.KIND, entry.scheme(), notice.id().toString());
        record.fire(notice.published());
        return new Publication.Published(notice.id(), period);
    }

    private Contact contact(NewNotice entry) {
        return entry.contact() != null ? entry.contact() : lastContact(entry.scheme(), entry.version()).orElse(null);
    }

    /// Who issued the last notice that the office put up: what its next one is likely to say. A county speaks for itself alone.
    Optional<Contact> lastContact(String scheme, String version) {
        return notices.lastContact(scheme, regulations.get(scheme, version).rules().noticesOfOffice());
    }

    /// How long the notice would run, without publishing anything.
    public NoticePeriod period(NewNotice entry) {
        return NoticePeriod.run(rule(entry), calendars.inForce(), entry.publishedOn(), entry.days());
    }

    private NoticeRule rule(NewNotice entry) {
        var question = new RulesAsked(entry.matter(), regulations.get(entry.scheme(), entry.version()));
        rules.fire(question);
        return question.rules().notice(entry.rule())
                .orElseThrow(() -> new NoSuchElementException("no notice " + entry.rule()));
    }
}
