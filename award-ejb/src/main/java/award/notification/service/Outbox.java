package award.notification.service;

import award.identity.Me;
import award.identity.service.MyDesk;
import award.notification.LetterAct;
import award.notification.LetterId;
import award.notification.LettersReleased;
import award.notification.NewLetter;
import award.notification.OpenMailboxes;
import award.notification.model.Letter;
import award.notification.model.Mailing;
import award.notification.store.Letters;
import award.notification.store.Mailings;
import award.shared.Recorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Where other desks leave their letters (发件箱). Not for pages, which have `OutboxDesk`: a desk that drafts has already asked who may.
/// To release or discard is to speak for the sender, so it asks who may open the sender's mailbox.
@Stateless
public class Outbox {

    @Inject Letters letters;
    @Inject Mailings mailings;
    @Inject Recipients addresses;
    @Inject MyDesk me;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Inject Event<LettersReleased> gone;

    /// Lays a draft into the sender's outbox.
    @PermitAll
    public LetterId draft(@Valid NewLetter text) {
        record.fire(LetterAct.drafted(text));
        return write(text);
    }

    /// Writes all letters of a kind about one matter anew. A draft to the same mailbox takes the new words, also where a hand had
    /// changed the old ones; drafts that nobody is to get any more go. What was released or discarded stays, and who was told is not
    /// told again.
    ///
    /// @return the drafts, in the order of the letters
    @PermitAll
    public List<LetterId> redraft(String kind, UUID matter, List<@Valid NewLetter> texts) {
        var old = new ArrayList<>(letters.drafts(kind, matter));
        var told = letters.told(kind, matter);
        var drafts = texts.stream().filter(text -> told.stream().noneMatch(text::repeats)).map(text -> redraft(text, old)).toList();
        old.forEach(letters::remove);
        record.fire(LetterAct.redrafted(matter, kind, drafts.size()));
        return drafts;
    }

    private LetterId redraft(NewLetter text, List<Letter> old) {
        var same = old.stream().filter(draft -> text.repeats(draft.told())).findFirst();
        if (same.isEmpty()) return write(text);
        old.remove(same.get());
        same.get().rewrite(text, clock.instant());
        return same.get().id();
    }

    /// Tells of an act that is done and that the recipient's own pages show anyway, such as a return for correction: without waiting
    /// in the outbox. A decision is no such act: its letter is drafted.
    @PermitAll
    public LetterId inform(@Valid NewLetter text) {
        var letter = new Letter(text, clock.instant());
        letters.add(letter);
        letGo(letter, me.whoAmI());
        gone.fire(new LettersReleased(List.of(letter.id())));
        return letter.id();
    }

    /// Sends drafts out together: into their inboxes at once, by mail after the commit.
    ///
    /// @throws EJBAccessException when one of them is not the caller's to send
    @PermitAll
    public void release(Collection<LetterId> ids) {
        var sender = me.whoAmI();
        ids.forEach(id -> letGo(own(id, sender), sender));
        gone.fire(new LettersReleased(List.copyOf(ids)));
    }

    @PermitAll
    public void discard(LetterId id, @NotBlank @Size(max = 500) String reason) {
        var sender = me.whoAmI();
        record.fire(own(id, sender).discard(reason, sender.name(), clock.instant()));
    }

    private LetterId write(NewLetter text) {
        var letter = new Letter(text, clock.instant());
        letters.add(letter);
        return letter.id();
    }

    private void letGo(Letter letter, Me sender) {
        record.fire(letter.release(sender.name(), clock.instant()));
        addresses(letter).forEach(address -> mailings.add(new Mailing(letter.id(), address, clock.instant())));
    }

    /// Where a mail tells of it: the address it bears, else those that the people left who open its mailbox. A letter that lies in the
    /// sender's own box is for somebody who has none.
    private Collection<String> addresses(Letter letter) {
        if (!letter.mail().isEmpty()) return List.of(letter.mail());
        return letter.to().equals(letter.from()) ? List.of() : addresses.ofThoseWhoOpen(letter.to());
    }

    private Letter own(LetterId id, Me sender) {
        var letter = letters.find(id).orElseThrow(() -> new NoSuchLetterException(id));
        if (!OpenMailboxes.of(sender).covers(letter.from())) throw new EJBAccessException("not the caller's to send: " + id);
        return letter;
    }
}
