package award.publicity.store;

import static org.assertj.core.api.Assertions.assertThat;

import award.MigratedDatabase;
import award.calendar.CalendarNotices;
import award.publicity.Contact;
import award.publicity.NewNotice;
import award.publicity.NoticePeriod;
import award.publicity.NoticePhase;
import award.publicity.NoticeQuery;
import award.publicity.model.Notice;
import award.scheme.ShippedRegulations;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class PublishedNoticesTest {

    private static final Contact CONTACT = new Contact("评审办", "某路1号", "100000", "010-12345678", "");

    private static final LocalDate DAY = LocalDate.of(2025, 9, 26);
    private static final Instant NOON = Instant.parse("2025-09-26T04:00:00Z");

    private final PublishedNotices notices = new PublishedNotices();

    @Test
    void a_notice_keeps_its_list_its_days_and_its_calendar(EntityManager em) {
        notices.em = em;
        var matter = UUID.randomUUID();
        publish(matter, NOON, "甲厂", "乙公司");
        em.flush();
        em.clear();

        assertThat(notices.of(matter)).hasSize(1).first().satisfies(notice -> {
            assertThat(notice.row(0).lastDay()).isEqualTo("2025-10-10");
            assertThat(notice.row(0).entries()).containsExactly("甲厂", "乙公司");
            assertThat(notice.row(0).calendarVersion()).isEqualTo("2025.1");
        });
        assertThat(notices.of(UUID.randomUUID())).isEmpty();
        assertThat(notices.lastContact("beijing", Set.of("winners"))).contains(CONTACT);
        assertThat(notices.lastContact("beijing", Set.of("local"))).as("who put up another list").isEmpty();
    }

    /// A list that was stopped, and the one that took its place on the same day: whoever looks for the last one must not find the first.
    @Test
    void of_two_lists_of_one_day_the_one_put_up_later_is_the_later_one(EntityManager em) {
        notices.em = em;
        var matter = UUID.randomUUID();
        for (int minute = 9; minute >= 0; minute--) publish(matter, NOON.plus(minute, ChronoUnit.MINUTES), "put up " + minute);
        em.flush();
        em.clear();

        assertThat(notices.of(matter)).extracting(notice -> notice.row(0).entries().getFirst()).endsWith("put up 8", "put up 9");
        var latest = notices.page(new NoticeQuery(matter, NoticePhase.ALL, DAY, ""), 0, 2);
        assertThat(latest).extracting(line -> notices.find(line.notice()).orElseThrow().row(0).entries()).containsExactly(List.of("put up 9"), List.of("put up 8"));
    }

    private void publish(UUID matter, Instant at, String... entries) {
        var rule = ShippedRegulations.newest("beijing").rules().notice("winners").orElseThrow();
        var entry = new NewNotice(matter, "beijing", "2020", "winners", DAY, 5, List.of(entries));
        notices.add(new Notice(entry, rule, NoticePeriod.run(rule, CalendarNotices.china(), DAY).running(), CONTACT, at));
    }
}
