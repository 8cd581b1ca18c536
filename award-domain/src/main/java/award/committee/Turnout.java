package award.committee;

import java.util.List;

/// Who came, in numbers (应到、实到、请假、回避).
///
/// @param all     members of the body
/// @param voting  there now, in person or by a substitute: those who take part in votes
/// @param left    came and went
public record Turnout(int all, int voting, int leave, int recused, int substituted, int absent, int left) {

    public static Turnout of(List<Attendance> attendance) {
        return new Turnout(
                attendance.size(),
                (int) attendance.stream().filter(each -> each.presence().votes()).count(),
                count(attendance, Presence.LEAVE),
                count(attendance, Presence.RECUSED),
                count(attendance, Presence.SUBSTITUTED),
                count(attendance, Presence.ABSENT),
                count(attendance, Presence.LEFT));
    }

    /// 实到: everybody who came, those who have left included.
    public int came() {
        return voting + left;
    }

    private static int count(List<Attendance> attendance, Presence presence) {
        return (int) attendance.stream().filter(each -> each.presence() == presence).count();
    }
}
