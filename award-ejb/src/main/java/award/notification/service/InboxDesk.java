package award.notification.service;

import award.identity.service.MyDesk;
import award.notification.DueDate;
import award.notification.InboxRow;
import award.notification.InboxSheet;
import award.notification.LetterId;
import award.notification.LetterState;
import award.notification.OpenMailboxes;
import award.notification.store.InboxLetters;
import award.notification.store.Letters;
import award.shared.json.RecordJson;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/// Where everybody finds the letters that came for them (收件箱): those of the mailboxes that account and roles open, and no other.
@Stateless
public class InboxDesk {

    @Inject InboxLetters inbox;
    @Inject Letters letters;
    @Inject MyDesk me;
    @Inject Clock clock;

    @PermitAll
    public long countUnread() {
        var reader = me.whoAmI();
        return inbox.countUnread(OpenMailboxes.of(reader), reader.name());
    }

    @PermitAll
    public long count() {
        return inbox.count(OpenMailboxes.of(me.whoAmI()));
    }

    @PermitAll
    public List<InboxRow> page(int first, int size) {
        var reader = me.whoAmI();
        return inbox.page(OpenMailboxes.of(reader), reader.name(), first, size);
    }

    /// Opens a letter, which is read from now on.
    ///
    /// @throws EJBAccessException when it lies in another's mailbox
    /// @throws NoSuchLetterException when there is none, or it has not gone out
    @PermitAll
    public InboxSheet open(LetterId id) {
        var reader = me.whoAmI();
        var letter = letters.find(id).filter(found -> found.state() == LetterState.RELEASED).orElseThrow(() -> new NoSuchLetterException(id));
        if (!OpenMailboxes.of(reader).covers(letter.to())) throw new EJBAccessException("another's letter: " + id);
        inbox.read(id, reader.name(), clock.instant());
        var sheet = letter.sheet(false);
        return new InboxSheet(id, sheet.from().name(), sheet.to().name(), sheet.subject(), sheet.body(), sheet.number(),
                letter.due().map(json -> RecordJson.read(json, DueDate.class)), sheet.goneAt());
    }

    @PermitAll
    public void readAll() {
        var reader = me.whoAmI();
        inbox.readAll(OpenMailboxes.of(reader), reader.name(), clock.instant());
    }
}
