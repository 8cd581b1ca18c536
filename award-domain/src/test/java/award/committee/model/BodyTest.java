package award.committee.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.Clause;
import award.committee.Attendance;
import award.committee.BodyId;
import award.committee.MeetingId;
import award.committee.ItemKind;
import award.committee.Member;
import award.committee.Membership;
import award.committee.NewItem;
import award.committee.NewMeeting;
import award.committee.NewMember;
import award.committee.Presence;
import award.edition.EditionId;
import award.scheme.rule.Post;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A committee of people who are members by their offices and for a term, and who of them came to a meeting.
class BodyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);

    private final Body committee = new Body(BodyId.fresh(), "beijing", "committee", "评审委员会");

    @Test
    @Clause({"beijing/7", "baoshan/7"})
    void members_sit_by_their_posts_then_by_their_seats() {
        committee.appoint(member("丁", Post.MEMBER));
        committee.appoint(member("乙", Post.VICE_CHAIR));
        committee.appoint(member("甲", Post.CHAIR));
        committee.appoint(member("丙", Post.EXECUTIVE_VICE_CHAIR));
        committee.appoint(member("戊", Post.MEMBER));

        assertThat(committee.membersOn(FIRST)).extracting(Member::name).containsExactly("甲", "丙", "乙", "丁", "戊");
    }

    @Test
    void a_new_member_gets_a_seat_that_nobody_had() {
        committee.appoint(member("甲", Post.CHAIR));
        committee.dismiss(1, CHANGE);
        committee.appoint(member("乙", Post.CHAIR));

        assertThat(committee.membersOn(CHANGE.plusDays(1))).extracting(Member::seat).containsExactly(2);
    }

    @ParameterizedTest(name = "on {0} the seat is held by {1}")
    @CsvSource({"2025-12-31, ", "2026-01-01, 甲", "2026-06-30, 甲", "2026-07-01, 乙", "2030-01-01, 乙"})
    void a_successor_takes_the_seat_over_from_a_day(LocalDate day, String holder) {
        committee.appoint(member("甲", Post.CHAIR));
        committee.succeed(1, new NewMember("乙", "副市长", Post.CHAIR, "主任", null, CHANGE));

        assertThat(committee.membersOn(day)).extracting(Member::name).isEqualTo(holder == null ? List.of() : List.of(holder));
        assertThat(committee.membersOn(day)).extracting(Member::seat).isEqualTo(holder == null ? List.of() : List.of(1));
    }

    @Test
    void nobody_takes_a_seat_over_before_the_term_in_it_has_begun() {
        committee.appoint(member("甲", Post.CHAIR));

        assertThatThrownBy(() -> committee.succeed(1, new NewMember("乙", "副市长", Post.CHAIR, "主任", null, FIRST)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "the last day of the term being {0}, a member on {1}: {2}")
    @CsvSource({"2026-07-01, 2026-06-30, true", "2026-07-01, 2026-07-01, true", "2026-07-01, 2026-07-02, false"})
    void a_term_runs_through_its_last_day(LocalDate last, LocalDate day, boolean member) {
        committee.appoint(member("甲", Post.CHAIR));
        committee.dismiss(1, last);

        assertThat(!committee.membersOn(day).isEmpty()).isEqualTo(member);
        assertThat(committee.memberships(day)).extracting(Membership::until).containsExactly(last);
    }

    @Test
    void a_meeting_keeps_the_members_as_they_were_when_it_was_called() {
        committee.appoint(member("甲", Post.CHAIR));
        var meeting = meeting();
        committee.succeed(1, new NewMember("乙", "副市长", Post.CHAIR, "主任", null, CHANGE));

        assertThat(meeting.attendance()).extracting(Attendance::member).extracting(Member::name).containsExactly("甲");
    }

    @Test
    void who_is_present_or_sends_a_substitute_takes_part_in_the_vote() {
        for (var name : List.of("甲", "乙", "丙", "丁", "戊", "己")) committee.appoint(member(name, Post.MEMBER));
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

    private static NewMember member(String name, Post post) {
        return new NewMember(name, "某局局长", post, "委员", null, FIRST);
    }

    private Meeting meeting() {
        return new Meeting(MeetingId.fresh(), new NewMeeting(committee.id(), EditionId.fresh(), "评审委员会会议",
                LocalDateTime.of(2026, 5, 21, 9, 0), "第一会议室", List.of(NewItem.of(ItemKind.DELIBERATION, "审议候选名单"))), committee.membersOn(FIRST));
    }
}
