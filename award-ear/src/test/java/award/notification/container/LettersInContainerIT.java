package award.notification.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.container.InContainer;
import award.identity.NewAccount;
import award.identity.Role;
import award.identity.RoleHeld;
import award.identity.Scope;
import award.identity.service.AccountDesk;
import award.identity.service.ActingAs;
import award.notification.Addressee;
import award.notification.LetterRow;
import award.notification.LetterState;
import award.notification.Mailbox;
import award.notification.NewLetter;
import award.notification.OutboxQuery;
import award.notification.Sender;
import award.notification.service.CalendarDoor;
import award.notification.service.DueDesk;
import award.notification.service.InboxDesk;
import award.notification.service.NoSuchLetterException;
import award.notification.service.Outbox;
import award.notification.service.OutboxDesk;
import award.notification.service.ReminderRound;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LettersInContainerIT extends InContainer {

    private static final String KIND = "notification.letter";
    private static final String PASSWORD = "award-2026";

    @Inject AccountDesk accounts;
    @Inject Outbox outbox;
    @Inject OutboxDesk desk;
    @Inject InboxDesk inbox;
    @Inject DueDesk dates;
    @Inject CalendarDoor door;
    @Inject ReminderRound reminders;

    private final UUID matter = UUID.randomUUID();
    private final UUID party = UUID.randomUUID();

    @Test
    void a_letter_reaches_the_mailbox_it_is_for_and_no_other() {
        var secretary = person("of.beijing", new RoleHeld(Role.SECRETARY, Scope.scheme("beijing")));
        var recipient = person("of.party", new RoleHeld(Role.APPLICANT, Scope.organisation(party.toString())));
        var other = person("of.other", new RoleHeld(Role.APPLICANT, Scope.organisation(UUID.randomUUID().toString())));
        var letter = secretary.call(() -> outbox.draft(letter("甲厂", "beijing")));
        assertThrows(NoSuchLetterException.class, () -> unwrapped(() -> recipient.call(() -> inbox.open(letter))), "a draft is nobody's yet");

        secretary.run(() -> outbox.release(List.of(letter)));

        assertEquals(1, recipient.call(inbox::countUnread));
        assertEquals("正文", recipient.call(() -> inbox.open(letter)).body());
        assertEquals(0, recipient.call(inbox::countUnread));
        assertEquals(0, other.call(inbox::count));
        assertThrows(EJBAccessException.class, () -> other.call(() -> inbox.open(letter)));
    }

    @Test
    void an_office_sends_its_own_letters_and_nobody_elses() {
        var beijing = person("office.beijing", new RoleHeld(Role.SECRETARY, Scope.scheme("beijing")));
        var hangzhou = person("office.hangzhou", new RoleHeld(Role.SECRETARY, Scope.scheme("hangzhou")));
        var letter = beijing.call(() -> outbox.draft(letter("甲厂", "beijing")));

        assertThrows(EJBAccessException.class, () -> hangzhou.run(() -> outbox.release(List.of(letter))));
        assertThrows(EJBAccessException.class, () -> hangzhou.call(() -> desk.read(letter)));
        assertTrue(hangzhou.call(() -> desk.page(OutboxQuery.drafts(KIND, matter), 0, 10)).isEmpty());
        assertThrows(EJBAccessException.class, () -> signIn("applicant").call(desk::groups));
        assertFalse(signIn("supervisor").call(() -> desk.read(letter)).mine(), "the supervision group reads along");
    }

    @Test
    void letters_written_anew_take_the_place_of_drafts_and_leave_alone_what_went_out() {
        var secretary = signIn("secretary");
        var gone = secretary.call(() -> outbox.draft(letter("甲厂", "beijing")));
        secretary.run(() -> outbox.release(List.of(gone)));
        var kept = secretary.call(() -> outbox.draft(letter("乙厂", "beijing", UUID.randomUUID())));
        secretary.call(() -> outbox.draft(letter("丙厂", "beijing", UUID.randomUUID())));
        var box = Mailbox.parse(secretary.call(() -> desk.read(kept)).to().box().toString());

        var drafts = secretary.call(() -> outbox.redraft(KIND, matter, List.of(letter("乙厂（新）", box))));

        assertEquals(List.of(kept), drafts);
        assertEquals(List.of("乙厂（新）"), rows(LetterState.DRAFT).stream().map(LetterRow::to).toList());
        assertEquals(List.of(gone), rows(LetterState.RELEASED).stream().map(LetterRow::id).toList());
    }

    @Test
    void what_was_changed_after_the_preview_is_not_sent_and_neither_is_the_rest() {
        var secretary = signIn("secretary");
        secretary.call(() -> outbox.draft(letter("甲厂", "beijing")));
        secretary.call(() -> outbox.draft(letter("乙厂", "beijing")));
        var seen = rows(LetterState.DRAFT);
        secretary.run(() -> desk.edit(seen.getLast().id(), seen.getLast().version(), "改了", "正文", ""));

        assertThrows(OptimisticLockException.class, () -> unwrapped(() -> secretary.run(() -> desk.release(seen))));

        assertEquals(2, rows(LetterState.DRAFT).size());
    }

    @Test
    void nobody_is_reminded_twice_of_the_same() {
        reminders.walk();
        long before = signIn("secretary").call(inbox::count);

        reminders.walk();

        assertEquals(before, signIn("secretary").call(inbox::count));
    }

    @Test
    void a_calendar_opens_by_its_key_until_the_key_is_renewed() {
        var secretary = signIn("secretary");
        var first = secretary.call(door::renew);
        assertEquals(Optional.of(secretary.call(() -> dates.mine())), door.dates(first));

        var second = secretary.call(door::renew);

        assertTrue(door.dates(first).isEmpty());
        assertTrue(door.dates(second).isPresent());
        secretary.run(door::revoke);
        assertTrue(door.dates(second).isEmpty());
    }

    private List<LetterRow> rows(LetterState state) {
        return signIn("secretary").call(() -> desk.page(new OutboxQuery(state, KIND, matter), 0, 10));
    }

    private NewLetter letter(String name, String scheme) {
        return letter(name, scheme, party);
    }

    private NewLetter letter(String name, String scheme, UUID to) {
        return new NewLetter(matter, "某届", KIND, new Sender("评审办公室", Mailbox.office(scheme)), Addressee.withoutMail(name, Mailbox.party(to)), "标题", "正文");
    }

    private NewLetter letter(String name, Mailbox to) {
        return new NewLetter(matter, "某届", KIND, new Sender("评审办公室", Mailbox.office("beijing")), Addressee.withoutMail(name, to), "标题", "正文");
    }

    private ActingAs person(String name, RoleHeld role) {
        var id = signIn("system").call(() -> accounts.open(new NewAccount(name, name, PASSWORD))).orElseThrow();
        signIn("security").run(() -> accounts.give(id, role));
        return signIn(name);
    }

    private static ActingAs signIn(String name) {
        return ActingAs.signIn(name, PASSWORD);
    }

    /// What a desk throws reaches another module wrapped.
    private static void unwrapped(Runnable work) {
        try {
            work.run();
        } catch (EJBException wrapped) {
            throw wrapped.getCausedByException() instanceof RuntimeException cause ? cause : wrapped;
        }
    }
}
