package award.notification.store;

import static org.assertj.core.api.Assertions.assertThat;

import award.MigratedDatabase;
import award.notification.Addressee;
import award.notification.LetterFixture;
import award.notification.LetterGroup;
import award.notification.LetterRow;
import award.notification.LetterState;
import award.notification.Mailbox;
import award.notification.MailState;
import award.notification.OpenMailboxes;
import award.notification.OutboxQuery;
import award.notification.model.Letter;
import award.notification.model.Mailing;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class LettersTest {

    private static final Instant NOW = Instant.parse("2025-05-06T01:02:03Z");
    private static final OpenMailboxes BEIJING = new OpenMailboxes(Set.of(), Set.of(Mailbox.office("beijing")));
    private static final OpenMailboxes HANGZHOU = new OpenMailboxes(Set.of(), Set.of(Mailbox.office("hangzhou")));

    private final Letters letters = new Letters();
    private final InboxLetters inbox = new InboxLetters();
    private final Mailings mailings = new Mailings();

    @BeforeEach
    void open(EntityManager em) {
        letters.em = em;
        inbox.em = em;
        mailings.em = em;
    }

    @Test
    void drafts_are_found_by_kind_and_matter_until_they_go_out(EntityManager em) {
        var draft = draft("甲厂");
        var gone = draft("乙厂");
        gone.release("secretary", NOW);
        em.flush();

        assertThat(letters.drafts(LetterFixture.KIND, LetterFixture.MATTER)).containsExactly(draft);
        assertThat(letters.drafts(LetterFixture.KIND, UUID.randomUUID())).isEmpty();
        assertThat(letters.drafts("eligibility.letter.accepted", LetterFixture.MATTER)).isEmpty();
    }

    @Test
    void an_outbox_shows_what_its_office_wrote_and_nothing_of_another_s(EntityManager em) {
        draft("甲厂");
        draft("乙厂");
        em.flush();

        assertThat(letters.groups(BEIJING)).containsExactly(new LetterGroup(LetterFixture.MATTER, "第四届评选", LetterFixture.KIND, 2));
        assertThat(letters.page(OutboxQuery.all(LetterState.DRAFT), BEIJING, 0, 1)).extracting(LetterRow::to).containsExactly("乙厂");
        assertThat(letters.count(OutboxQuery.drafts(LetterFixture.KIND, LetterFixture.MATTER), BEIJING)).isEqualTo(2);
        assertThat(letters.count(OutboxQuery.all(LetterState.DRAFT), HANGZHOU)).isZero();
        assertThat(letters.count(OutboxQuery.all(LetterState.DRAFT), OpenMailboxes.EVERY)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_letter_on_record_tells_how_far_its_mail_got(EntityManager em) {
        var letter = draft("甲厂");
        letter.release("secretary", NOW);
        mailings.add(new Mailing(letter.id(), "office@example.org", NOW));
        em.flush();

        assertThat(letters.page(OutboxQuery.all(LetterState.RELEASED), BEIJING, 0, 20)).extracting(LetterRow::sent).containsExactly(MailState.WAITING);
    }

    @Test
    void a_letter_is_unread_until_this_reader_opens_it(EntityManager em) {
        var box = Mailbox.party(UUID.randomUUID());
        var mine = new OpenMailboxes(Set.of(), Set.of(box));
        var letter = new Letter(LetterFixture.to(Addressee.withoutMail("甲厂", box)), NOW);
        letters.add(letter);
        em.flush();
        assertThat(inbox.count(mine)).as("a draft is nobody’s yet").isZero();

        letter.release("secretary", NOW);
        em.flush();
        assertThat(inbox.countUnread(mine, "li")).isEqualTo(1);

        inbox.read(letter.id(), "li", NOW);
        inbox.read(letter.id(), "li", NOW);
        assertThat(inbox.countUnread(mine, "li")).isZero();
        assertThat(inbox.countUnread(mine, "wang")).isEqualTo(1);
        assertThat(inbox.page(mine, "li", 0, 20)).singleElement().satisfies(row -> assertThat(row.read()).isTrue());

        inbox.readAll(mine, "wang", NOW);
        assertThat(inbox.countUnread(mine, "wang")).isZero();
        assertThat(inbox.count(HANGZHOU)).isZero();
    }

    @Test
    void nobody_is_reminded_twice_of_the_same(EntityManager em) {
        letters.add(Letter.reminder(LetterFixture.MATTER, Mailbox.office("beijing"), "a date/7", "{}", NOW));
        em.flush();

        assertThat(letters.reminded(Set.of("a date/7", "a date/1"))).containsExactly("a date/7");
        assertThat(letters.count(OutboxQuery.all(LetterState.RELEASED), BEIJING)).as("no letter of the office’s").isZero();
    }

    @Test
    void the_mail_that_waited_longest_is_next_and_only_when_it_is_due(EntityManager em) {
        var letter = draft("甲厂");
        var other = draft("乙厂");
        mailings.add(new Mailing(letter.id(), "later@example.org", NOW.plusSeconds(1)));
        mailings.add(new Mailing(other.id(), "now@example.org", NOW));
        em.flush();

        assertThat(mailings.next(NOW)).map(Mailing::address).contains("now@example.org");
        assertThat(mailings.next(NOW.minusSeconds(1))).isEmpty();

        mailings.postpone(NOW, NOW.plusSeconds(300), "Connection refused");
        em.clear();
        assertThat(mailings.next(NOW)).isEmpty();
        assertThat(mailings.next(NOW.plusSeconds(1))).map(Mailing::address).contains("later@example.org");
    }

    private Letter draft(String name) {
        var letter = new Letter(LetterFixture.toParty(name), NOW);
        letters.add(letter);
        return letter;
    }
}
