package award.committee.model;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.committee.Attendance;
import award.committee.BodyId;
import award.committee.MeetingId;
import award.committee.Member;
import award.committee.NewMeeting;
import award.committee.Post;
import award.committee.Presence;
import award.edition.EditionId;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A committee of people who are members by their offices, and who of them came to a meeting.
class BodyTest {

    private final Body committee = new Body(BodyId.fresh(), "beijing", "评审委员会");

    @Test
    @Clause({"beijing/7", "baoshan/7"})
    void members_sit_by_their_posts_then_by_their_seats() {
        committee.appoint("丁", "区长", Post.MEMBER);
        committee.appoint("乙", "副秘书长", Post.VICE_CHAIR);
        committee.appoint("甲", "副市长", Post.CHAIR);
        committee.appoint("丙", "局长", Post.EXECUTIVE_VICE_CHAIR);
        committee.appoint("戊", "副局长", Post.MEMBER);

        assertThat(committee.members()).extracting(Member::name).containsExactly("甲", "丙", "乙", "丁", "戊");
    }

    @Test
    void a_seat_is_never_given_to_another() {
        committee.appoint("甲", "副市长", Post.CHAIR);
        committee.dismiss(1);
        committee.appoint("乙", "副市长", Post.CHAIR);

        assertThat(committee.members()).extracting(Member::seat).containsExactly(2);
    }

    @Test
    void a_meeting_keeps_the_members_as_they_were_when_it_was_called() {
        committee.appoint("甲", "副市长", Post.CHAIR);
        var meeting = meeting();
        committee.dismiss(1);

        assertThat(meeting.attendance()).extracting(Attendance::member).extracting(Member::name).containsExactly("甲");
    }

    @Test
    void who_is_present_or_sends_a_substitute_takes_part_in_the_vote() {
        for (var name : List.of("甲", "乙", "丙", "丁", "戊", "己")) committee.appoint(name, "委员", Post.MEMBER);
        var meeting = meeting();
        var called = meeting.attendance();

        meeting.attend(List.of(
                called.get(0).as(Presence.PRESENT, ""), called.get(1).as(Presence.SUBSTITUTED, "王某代"), called.get(2).as(Presence.LEAVE, "出差"),
                called.get(3).as(Presence.RECUSED, "亲属"), called.get(4).as(Presence.ABSENT, "")));

        var turnout = meeting.turnout();
        assertThat(turnout.all()).isEqualTo(6);
        assertThat(turnout.voting()).isEqualTo(2);
        assertThat(turnout.leave()).isEqualTo(1);
        assertThat(turnout.recused()).isEqualTo(1);
        assertThat(turnout.absent()).isEqualTo(1);
        assertThat(meeting.attendance().get(5).presence()).isEqualTo(Presence.EXPECTED);
    }

    private Meeting meeting() {
        return new Meeting(MeetingId.fresh(), new NewMeeting(committee.id(), EditionId.fresh(), "评审委员会会议",
                LocalDateTime.of(2026, 11, 21, 9, 0), "第一会议室", List.of("审议候选名单")), committee.members());
    }
}
