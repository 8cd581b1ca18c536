package award.publicity.service;

import award.identity.Roles;
import award.publicity.Contact;
import award.publicity.NewNotice;
import award.publicity.NoSuchNoticeException;
import award.publicity.NoticeId;
import award.publicity.NoticeLine;
import award.publicity.NoticeOver;
import award.publicity.NoticePeriod;
import award.publicity.NoticeQuery;
import award.publicity.NoticeRow;
import award.publicity.Publication;
import award.publicity.Stop;
import award.publicity.store.PublishedNotices;
import award.scheme.rule.NoticeRule;
import award.shared.Finding;
import award.shared.Recorded;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where lists are published (公示), stopped and corrected.
@Stateless
public class PublicityDesk {

    @Inject PublishedNotices notices;
    @Inject NoticeFile file;
    @Inject NoticeBoard board;
    @Inject Event<Recorded> record;

    /// How long the notice would run, without publishing anything.
    @PermitAll
    public NoticePeriod tryOut(NewNotice entry) {
        return board.period(entry);
    }

    @RolesAllowed(Roles.SECRETARY)
    public Publication publish(@Valid NewNotice entry) {
        return board.publish(entry);
    }

    /// Ends a notice before its time.
    @RolesAllowed(Roles.SECRETARY)
    public void stop(NoticeId id, @Valid Stop decision) {
        record.fire(file.get(id).stop(decision));
    }

    /// Corrects a notice by publishing it anew; the earlier one stays on record as replaced. Where nobody else is named, its issuer stays.
    @RolesAllowed(Roles.SECRETARY)
    public Publication replace(NoticeId id, @Valid NewNotice corrected, @Valid Stop decision) {
        var publication = publish(corrected.orBy(file.get(id).contact()));
        if (publication instanceof Publication.Published published) record.fire(file.get(id).replace(published.notice(), decision));
        return publication;
    }

    /// The notices of one matter, the earliest first, each with its open objections.
    @PermitAll
    public List<NoticeRow> of(UUID matter) {
        return file.of(matter);
    }

    /// Whether the notice of a rule is over on that day, and nobody's objection to it is open.
    @PermitAll
    public Finding over(UUID matter, NoticeRule rule, LocalDate day) {
        return new NoticeOver(rule).on(day, file.of(matter));
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.RECOMMENDER})
    public long count(NoticeQuery query) {
        return notices.count(query);
    }

    /// The latest first.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.RECOMMENDER})
    public List<NoticeLine> page(NoticeQuery query, int first, int size) {
        return notices.page(query, first, size);
    }

    /// @throws NoSuchNoticeException when there is none
    @PermitAll
    public NoticeRow read(NoticeId id) {
        return file.row(id);
    }

    /// Who issued the last notice that the office of an award put up: what its next one is likely to say.
    @PermitAll
    public Optional<Contact> lastContact(String scheme, String version) {
        return board.lastContact(scheme, version);
    }
}
