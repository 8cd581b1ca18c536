package award.publicity.store;

import static org.assertj.core.api.Assertions.assertThat;

import award.MigratedDatabase;
import award.calendar.CalendarNotices;
import award.calendar.Period;
import award.publicity.Channel;
import award.publicity.Conclusion;
import award.publicity.NewNotice;
import award.publicity.NewObjection;
import award.publicity.NoticePeriod;
import award.publicity.NoticePhase;
import award.publicity.NoticeQuery;
import award.publicity.ObjectionId;
import award.publicity.ObjectionOrder;
import award.publicity.ObjectionQuery;
import award.publicity.ObjectionState;
import award.publicity.Objector;
import award.publicity.Stop;
import award.publicity.model.Notice;
import award.publicity.model.Objection;
import award.scheme.ShippedRegulations;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A notice of 26 September 2025, over on 10 October, and objections to it.
@ExtendWith(MigratedDatabase.class)
class ObjectionsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 26);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 10, 10);

    private final Objections objections = new Objections();
    private final ObjectionRows rows = new ObjectionRows();
    private final PublishedNotices notices = new PublishedNotices();
    private final UUID matter = UUID.randomUUID();
    private Notice notice;

    @BeforeEach
    void publish(EntityManager em) {
        objections.em = em;
        rows.em = em;
        notices.em = em;
        var rule = ShippedRegulations.newest("beijing").rules().notice("winners").orElseThrow();
        var entry = new NewNotice(matter, "beijing", "2020", "winners", PUBLISHED, 5, List.of("甲厂", "乙公司"));
        notice = new Notice(entry, rule, NoticePeriod.run(rule, CalendarNotices.china(), PUBLISHED).running(), null, Instant.EPOCH);
        notices.add(notice);
    }

    // 11 October is worked in exchange
    @Test
    void what_came_in_time_is_open_until_it_is_settled_and_what_came_late_never_is(EntityManager em) {
        var inTime = received(LAST_DAY);
        received(LAST_DAY.plusDays(1));
        em.flush();
        assertThat(objections.open(matter)).containsEntry(notice.id(), 1L);

        inTime.accept(CalendarNotices.china().run(LAST_DAY, Period.workingDays(5)));
        em.flush();
        assertThat(objections.open(matter)).containsEntry(notice.id(), 1L);
        assertThat(objections.dueBy(LocalDate.of(2025, 10, 16))).containsExactly(inTime);
        assertThat(objections.dueBy(LocalDate.of(2025, 10, 15))).isEmpty();

        inTime.conclude(new Conclusion(ObjectionState.DISMISSED, LAST_DAY.plusDays(4), "", "不属实"));
        em.flush();
        assertThat(objections.open(matter)).isEmpty();
    }

    @Test
    void numbers_run_from_one_in_each_year_without_a_gap(EntityManager em) {
        objections.queue();
        assertThat(objections.nextNumber(1999)).isEqualTo("1999-0001");
        received(LocalDate.of(1999, 3, 1));
        em.flush();
        assertThat(objections.nextNumber(1999)).isEqualTo("1999-0002");
        assertThat(objections.nextNumber(1998)).isEqualTo("1998-0001");
    }

    @Test
    void a_list_counts_and_pages_and_hides_who_objects(EntityManager em) {
        for (int i = 0; i < 5; i++) received(LAST_DAY.minusDays(i));
        em.flush();
        var all = new ObjectionQuery(matter, Set.of(), "");

        assertThat(rows.count(all)).isEqualTo(5);
        assertThat(rows.page(all, ObjectionOrder.RECEIVED, true, 0, 2)).hasSize(2)
                .first().satisfies(row -> {
                    assertThat(row.receivedOn()).isEqualTo(LAST_DAY.minusDays(4));
                    assertThat(row.objector()).isEqualTo("王＊＊");
                });
        assertThat(rows.count(new ObjectionQuery(matter, Set.of(ObjectionState.UPHELD), ""))).isZero();
        assertThat(rows.count(new ObjectionQuery(matter, Set.of(), "乙公司"))).isZero();
    }

    @Test
    void a_post_is_found_again(EntityManager em) {
        var objection = received(LAST_DAY);
        em.flush();
        em.clear();

        assertThat(objections.ofPost(objection.post())).map(Objection::number).contains(objection.number());
        assertThat(objections.numbered(objection.number())).map(Objection::id).contains(objection.id());
    }

    @Test
    void notices_are_running_until_their_last_day_and_past_afterwards_or_when_stopped(EntityManager em) {
        em.flush();
        assertThat(lines(NoticePhase.RUNNING, LAST_DAY)).isEqualTo(1);
        assertThat(lines(NoticePhase.PAST, LAST_DAY)).isZero();
        assertThat(lines(NoticePhase.PAST, LAST_DAY.plusDays(1))).isEqualTo(1);
        assertThat(lines(NoticePhase.RUNNING, PUBLISHED.minusDays(1))).isZero();

        notice.stop(new Stop(PUBLISHED.plusDays(1), "", "名单有误"));
        em.flush();
        assertThat(lines(NoticePhase.RUNNING, LAST_DAY)).isZero();
        assertThat(lines(NoticePhase.PAST, LAST_DAY)).isEqualTo(1);
    }

    private long lines(NoticePhase phase, LocalDate today) {
        var query = new NoticeQuery(matter, phase, today, "");
        assertThat(notices.page(query, 0, 10)).hasSize((int) notices.count(query));
        return notices.count(query);
    }

    private Objection received(LocalDate day) {
        var objection = new Objection(ObjectionId.fresh(), new NewObjection(notice.id(), "甲厂", new Objector("王小明", "", "", ""), "所报数据不实", "",
                Channel.LETTER, day, UUID.randomUUID()), objections.nextNumber(day.getYear()));
        objections.add(objection);
        return objection;
    }
}
