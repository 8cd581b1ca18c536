package award.publicity.store;

import static org.assertj.core.api.Assertions.assertThat;

import award.MigratedDatabase;
import award.calendar.CalendarNotices;
import award.publicity.Contact;
import award.publicity.NewNotice;
import award.publicity.NoticePeriod;
import award.publicity.model.Notice;
import award.scheme.ShippedRegulations;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class PublishedNoticesTest {

    private static final Contact CONTACT = new Contact("评审办", "某路1号", "100000", "010-12345678", "");

    private final PublishedNotices notices = new PublishedNotices();

    @Test
    void a_notice_keeps_its_list_its_days_and_its_calendar(EntityManager em) {
        notices.em = em;
        var matter = UUID.randomUUID();
        var rule = ShippedRegulations.newest("beijing").rules().notice("winners").orElseThrow();
        var entry = new NewNotice(matter, "beijing", "2020", "winners", LocalDate.of(2025, 9, 26), 5, List.of("甲厂", "乙公司"));
        var running = NoticePeriod.run(rule, CalendarNotices.china(), entry.publishedOn()).running();
        notices.add(new Notice(entry, rule, running, CONTACT));
        em.flush();
        em.clear();

        assertThat(notices.of(matter)).hasSize(1).first().satisfies(notice -> {
            assertThat(notice.row(0).lastDay()).isEqualTo("2025-10-10");
            assertThat(notice.row(0).entries()).containsExactly("甲厂", "乙公司");
            assertThat(notice.row(0).calendarVersion()).isEqualTo("2025.1");
        });
        assertThat(notices.of(UUID.randomUUID())).isEmpty();
        assertThat(notices.lastContact("beijing")).contains(CONTACT);
    }
}
