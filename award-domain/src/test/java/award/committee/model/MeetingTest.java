package award.committee.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.committee.AgendaItem;
import award.committee.Attendance;
import award.committee.BodyId;
import award.committee.IllegalMeetingException;
import award.committee.ItemKind;
import award.committee.ItemState;
import award.committee.MeetingId;
import award.committee.MeetingState;
import award.committee.Member;
import award.committee.NewItem;
import award.committee.NewMeeting;
import award.committee.Presence;
import award.committee.RecusalGround;
import award.committee.Reply;
import award.edition.EditionId;
import award.scheme.rule.Post;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A meeting from its call to its close: where it stands, who is there, who is outside.
class MeetingTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 11, 21, 9, 0);

    private final Meeting meeting = new Meeting(MeetingId.fresh(), new NewMeeting(BodyId.fresh(), EditionId.fresh(), "评审委员会会议", NINE, "第一会议室",
            List.of(NewItem.of(ItemKind.REPORT, "报告"), NewItem.of(ItemKind.DELIBERATION, "审议甲"), NewItem.of(ItemKind.DELIBERATION, "审议乙"),
                    NewItem.of(ItemKind.DELIBERATION, "审议丙"), NewItem.of(ItemKind.VOTE, "表决"))),
            IntStream.rangeClosed(1, 5).mapToObj(seat -> new Member(seat, "委员" + seat, "某局局长", Post.MEMBER, "委员", null)).toList());

    @Test
    void it_goes_through_its_items_one_after_the_other() {
        meeting.open(NINE);
        meeting.begin(1, NINE);
        meeting.begin(2, NINE.plusMinutes(20));

        assertThat(meeting.items()).extracting(AgendaItem::state)
                .containsExactly(ItemState.DONE, ItemState.NOW, ItemState.AHEAD, ItemState.AHEAD, ItemState.AHEAD);
        assertThat(meeting.items().getFirst().endedAt()).isEqualTo(NINE.plusMinutes(20));
    }

    @Test
    void it_goes_to_no_item_before_it_is_opened_or_after_it_is_closed() {
        assertThatThrownBy(() -> meeting.begin(1, NINE)).isInstanceOf(IllegalMeetingException.class);
        meeting.open(NINE);
        meeting.close(NINE.plusHours(1));

        assertThatThrownBy(() -> meeting.begin(1, NINE.plusHours(1))).isInstanceOf(IllegalMeetingException.class);
        assertThatThrownBy(() -> meeting.open(NINE)).isInstanceOf(IllegalMeetingException.class);
    }

    @Test
    void the_close_ends_the_item_that_was_begun_and_no_other() {
        meeting.open(NINE);
        meeting.begin(1, NINE);
        meeting.close(NINE.plusHours(1));

        assertThat(meeting.items()).extracting(AgendaItem::state).startsWith(ItemState.DONE, ItemState.AHEAD);
        assertThat(meeting.state()).isEqualTo(MeetingState.CLOSED);
    }

    @Test
    void a_meeting_put_on_record_afterwards_has_been_through_all_items() {
        meeting.held(NINE.plusHours(2));

        assertThat(meeting.state()).isEqualTo(MeetingState.CLOSED);
        assertThat(meeting.openedAt()).contains(NINE);
        assertThat(meeting.items()).extracting(AgendaItem::state).containsOnly(ItemState.DONE);
    }

    @Test
    void a_doubt_keeps_out_until_the_chair_has_decided_otherwise() {
        meeting.doubt(2, 3, RecusalGround.DECLARED, "亲属");
        assertThat(meeting.outside(2)).containsExactly(3);

        meeting.decide(2, 3, false, "委员1");
        assertThat(meeting.outside(2)).isEmpty();

        meeting.decide(2, 3, true, "委员1");
        assertThat(meeting.outside(2)).containsExactly(3);
        assertThat(meeting.outside(3)).isEmpty();
    }

    @Test
    void a_recusal_is_noted_once() {
        assertThat(meeting.doubt(2, 3, RecusalGround.DECLARED, "亲属")).isTrue();
        assertThat(meeting.doubt(2, 3, RecusalGround.RECOMMENDER, "推荐单位")).isFalse();

        assertThat(meeting.recusals()).hasSize(1);
    }

    @Test
    void recusals_stay_with_their_items_when_these_are_grouped_or_moved() {
        meeting.doubt(2, 3, RecusalGround.DECLARED, "亲属");
        meeting.doubt(4, 3, RecusalGround.DECLARED, "亲属");
        meeting.groupRecusals();

        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly(1, 2, 4, 3, 5);
        assertThat(meeting.outside(4)).containsExactly(3);
    }

    @Test
    void what_the_meeting_has_come_to_is_neither_moved_nor_dropped() {
        meeting.open(NINE);
        meeting.begin(1, NINE);
        meeting.shift(2, -1);
        meeting.drop(1);

        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_dropped_item_takes_its_recusals_along_and_its_number_is_not_given_again() {
        meeting.doubt(5, 1, RecusalGround.DECLARED, "亲属");
        meeting.drop(5);
        meeting.add(NewItem.of(ItemKind.OTHER, "其他"));

        assertThat(meeting.recusals()).isEmpty();
        assertThat(meeting.items().getLast().number()).isEqualTo(6);
    }

    @Test
    void who_leaves_has_come_and_votes_no_more() {
        IntStream.rangeClosed(1, 5).forEach(seat -> meeting.seat(seat, each -> each.as(Presence.PRESENT, "")));
        meeting.seat(5, each -> each.leaving(NINE.plusMinutes(30), ""));

        assertThat(meeting.turnout().voting()).isEqualTo(4);
        assertThat(meeting.turnout().came()).isEqualTo(5);
        assertThat(meeting.turnout().left()).isEqualTo(1);
    }

    @Test
    void an_answer_is_not_yet_attendance_but_a_leave_is_noted_at_once() {
        meeting.seat(1, each -> each.answering(Reply.COMES, ""));
        meeting.seat(2, each -> each.answering(Reply.LEAVE, "出差"));
        meeting.seat(3, each -> each.answering(Reply.SUBSTITUTE, "王某"));

        assertThat(meeting.attendance()).extracting(Attendance::presence)
                .containsExactly(Presence.EXPECTED, Presence.LEAVE, Presence.EXPECTED, Presence.EXPECTED, Presence.EXPECTED);
        assertThat(meeting.turnout().voting()).isZero();
    }

    @Test
    void attendance_does_not_make_an_arrangement_out_of_date() {
        long seen = meeting.revision();
        meeting.seat(1, each -> each.as(Presence.PRESENT, ""));
        assertThat(meeting.revision()).isEqualTo(seen);

        meeting.move(NINE.plusDays(1), "第二会议室");
        assertThat(meeting.revision()).isGreaterThan(seen);
    }
}
