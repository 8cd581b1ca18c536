package award.calendar.store;

import static org.assertj.core.api.Assertions.assertThat;

import award.MigratedDatabase;
import award.calendar.CalendarVersionRow;
import award.calendar.DayKind;
import award.calendar.HolidayNotice;
import award.calendar.SpecialDay;
import award.calendar.model.CalendarVersion;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class CalendarVersionsTest {

    @Test
    void a_notice_comes_back_as_it_was_imported(EntityManager em) {
        var versions = new CalendarVersions();
        versions.em = em;
        var notice = new HolidayNotice(2027, 1, LocalDate.of(2026, 11, 20), "国办发明电〔2026〕9号", List.of(
                new SpecialDay(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, "元旦"),
                new SpecialDay(LocalDate.of(2027, 1, 3), DayKind.MAKE_UP_WORKDAY, "元旦")));

        versions.add(new CalendarVersion(notice, Instant.parse("2026-11-21T01:00:00Z"), "secretary"));
        em.flush();
        em.clear();

        assertThat(versions.notices()).containsExactly(notice);
        assertThat(versions.rows()).singleElement().extracting(CalendarVersionRow::id).isEqualTo("2027.1");
    }
}
