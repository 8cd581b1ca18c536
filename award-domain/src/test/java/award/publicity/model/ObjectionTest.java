package award.publicity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.calendar.CalendarNotices;
import award.calendar.Period;
import award.publicity.Channel;
import award.publicity.Conclusion;
import award.publicity.IllegalObjectionMoveException;
import award.publicity.Inquiry;
import award.publicity.NewObjection;
import award.publicity.NoticeFixture;
import award.publicity.NoticeId;
import award.publicity.ObjectionId;
import award.publicity.ObjectionState;
import award.publicity.Objector;
import award.scheme.ShippedRegulations;
import award.scheme.rule.ObjectionRule.Need;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// The life of an objection.
class ObjectionTest {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 9, 30);

    @Test
    void it_is_taken_up_verified_and_settled() {
        var objection = objection("王某", "");
        objection.accept(CalendarNotices.china().run(RECEIVED, Period.workingDays(5)));
        objection.inquire(Inquiry.begun("调取检验报告", "市场监管局", RECEIVED));
        objection.answer(0, RECEIVED.plusDays(10), "合格");
        objection.conclude(result(ObjectionState.DISMISSED));

        assertThat(objection.state()).isEqualTo(ObjectionState.DISMISSED);
        assertThat(objection.dueOn()).isEqualTo("2025-10-14");
        var rule = ShippedRegulations.newest("beijing").rules().objections().orElseThrow();
        assertThat(objection.sheet(NoticeFixture.running(), rule, 0).inquiries()).singleElement()
                .satisfies(inquiry -> assertThat(inquiry.isDone()).isTrue());
    }

    @ParameterizedTest
    @EnumSource(value = ObjectionState.class, names = {"UPHELD", "DISMISSED"})
    void it_has_no_result_before_it_was_taken_up(ObjectionState outcome) {
        var objection = objection("王某", "");

        assertThatThrownBy(() -> objection.conclude(result(outcome))).isInstanceOf(IllegalObjectionMoveException.class);
    }

    @Test
    void nothing_is_inquired_before_it_was_taken_up() {
        var objection = objection("王某", "");

        assertThatThrownBy(() -> objection.inquire(Inquiry.begun("调取检验报告", "市场监管局", RECEIVED)))
                .isInstanceOf(IllegalObjectionMoveException.class);
    }

    @ParameterizedTest
    @EnumSource(value = ObjectionState.class, mode = Mode.EXCLUDE, names = {"RECEIVED", "UNDER_VERIFICATION"})
    void what_is_settled_stays_settled(ObjectionState state) {
        assertThat(state.isFinal()).isTrue();
    }

    @Test
    void what_it_brought_is_told_by_what_is_written_and_by_its_files() {
        assertThat(objection("王某", "照片").brought(0).has()).contains(Need.NAMED, Need.FACTS, Need.EVIDENCE);
        assertThat(objection("", "").brought(0).has()).containsExactly(Need.FACTS);
        assertThat(objection("", "").brought(1).has()).contains(Need.EVIDENCE);
    }

    @Test
    void a_sheet_does_not_tell_who_objects() {
        var masked = new Objector("王小明", "某某公司", "13800138000", "wang@example.cn").masked();

        assertThat(masked.name()).isEqualTo("王＊＊");
        assertThat(masked.unit()).isEqualTo("某＊＊");
        assertThat(masked.telephone()).endsWith("00").doesNotContain("138");
        assertThat(masked.mail()).doesNotContain("wang");
    }

    private static Objection objection(String name, String evidence) {
        return new Objection(ObjectionId.fresh(), new NewObjection(NoticeId.fresh(), "甲厂", new Objector(name, "", "", ""), "所报数据不实", evidence,
                Channel.LETTER, RECEIVED, UUID.randomUUID()), "2025-0001");
    }

    private static Conclusion result(ObjectionState outcome) {
        return new Conclusion(outcome, RECEIVED.plusDays(12), "", "经核查");
    }
}
