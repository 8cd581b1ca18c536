package award.notification.service;

import award.identity.Me;
import award.identity.Role;
import award.identity.Roles;
import award.identity.service.MyDesk;
import award.notification.LetterGroup;
import award.notification.LetterId;
import award.notification.LetterRow;
import award.notification.LetterSheet;
import award.notification.LettersAsked;
import award.notification.MailingRow;
import award.notification.OpenMailboxes;
import award.notification.OutboxQuery;
import award.notification.model.Letter;
import award.notification.model.Mailing;
import award.notification.store.Letters;
import award.notification.store.Mailings;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Where an office looks through its letters, changes drafts, and sends them out (发件箱). The supervision group reads along.
@Stateless
public class OutboxDesk {

    @Inject Letters letters;
    @Inject Mailings mailings;
    @Inject Outbox outbox;
    @Inject MyDesk me;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Inject Event<LettersAsked> authors;

    @RolesAllowed({Roles.SECRETARY, Roles.RECOMMENDER, Roles.SUPERVISOR})
    public List<LetterGroup> groups() {
        return letters.groups(readable());
    }

    @RolesAllowed({Roles.SECRETARY, Roles.RECOMMENDER, Roles.SUPERVISOR})
    public long count(OutboxQuery query) {
        return letters.count(query, readable());
    }

    @RolesAllowed({Roles.SECRETARY, Roles.RECOMMENDER, Roles.SUPERVISOR})
    public List<LetterRow> page(OutboxQuery query, int first, int size) {
        return letters.page(query, readable(), first, size);
    }

    /// The letters in full, by addressee, to be printed together.
    @RolesAllowed({Roles.SECRETARY, Roles.RECOMMENDER, Roles.SUPERVISOR})
    public List<LetterSheet> sheets(OutboxQuery query, int most) {
        return letters.all(query, readable(), most).stream().map(letter -> letter.sheet(false)).toList();
    }

    @RolesAllowed({Roles.SECRETARY, Roles.RECOMMENDER, Roles.SUPERVISOR})
    public LetterSheet read(LetterId id) {
        var letter = letters.find(id).orElseThrow(() -> new NoSuchLetterException(id));
        if (!readable().covers(letter.from())) throw new EJBAccessException("not the caller's to read: " + id);
        return letter.sheet(mine().covers(letter.from()));
    }

    /// The mails that tell of the letter.
    @RolesAllowed({Roles.SECRETARY, Roles.RECOMMENDER, Roles.SUPERVISOR})
    public List<MailingRow> mailings(LetterId id) {
        return mailings.of(read(id).id()).stream().map(Mailing::row).toList();
    }

    /// @param seen the version the reader saw
    @RolesAllowed({Roles.SECRETARY, Roles.RECOMMENDER})
    public void edit(LetterId id, long seen, @NotBlank @Size(max = 200) String subject, @NotBlank @Size(max = 20_000) String body,
            @NotNull @Size(max = 60) String number) {
        record.fire(own(id, seen).edit(subject, body, number));
    }

    @RolesAllowed({Roles.SECRETARY, Roles.RECOMMENDER})
    public void discard(LetterId id, long seen, @NotBlank @Size(max = 500) String reason) {
        outbox.discard(own(id, seen).id(), reason);
    }

    /// Sends out what was seen in the preview, all of it or nothing.
    ///
    /// @param seen the drafts as the reader saw them
    @RolesAllowed({Roles.SECRETARY, Roles.RECOMMENDER})
    public void release(List<LetterRow> seen) {
        outbox.release(seen.stream().map(row -> unchanged(row.id(), row.version()).id()).toList());
    }

    /// Has the drafts of a kind about one matter written anew by whoever writes that kind.
    ///
    /// @return false when nobody does: such letters are written by hand
    @RolesAllowed({Roles.SECRETARY, Roles.RECOMMENDER})
    public boolean regenerate(String kind, UUID matter) {
        var open = mine();
        var drafts = letters.drafts(kind, matter);
        if (!drafts.stream().allMatch(draft -> open.covers(draft.from()))) throw new EJBAccessException("not the caller's to write: " + kind);
        var question = new LettersAsked(kind, matter, drafts.stream().map(Letter::told).toList());
        authors.fire(question);
        question.letters().ifPresent(texts -> outbox.redraft(kind, matter, texts));
        return question.letters().isPresent();
    }

    /// Has mails sent again that failed, or of which nobody knows whether they went.
    @RolesAllowed({Roles.SECRETARY, Roles.RECOMMENDER})
    public void mailAgain(LetterId id) {
        requireMine(letters.find(id).orElseThrow(() -> new NoSuchLetterException(id)));
        mailings.of(id).stream().filter(mailing -> mailing.row().isRepeatable()).forEach(mailing -> mailing.repeat(clock.instant()));
    }

    private Letter own(LetterId id, long seen) {
        var letter = unchanged(id, seen);
        requireMine(letter);
        return letter;
    }

    private Letter unchanged(LetterId id, long seen) {
        return letters.find(id, seen).orElseThrow(() -> new NoSuchLetterException(id));
    }

    private void requireMine(Letter letter) {
        if (!mine().covers(letter.from())) throw new EJBAccessException("not the caller's to send: " + letter.id());
    }

    private OpenMailboxes mine() {
        return OpenMailboxes.of(me.whoAmI());
    }

    private OpenMailboxes readable() {
        Me reader = me.whoAmI();
        return reader.is(Role.SUPERVISOR) ? OpenMailboxes.EVERY : OpenMailboxes.of(reader);
    }
}
