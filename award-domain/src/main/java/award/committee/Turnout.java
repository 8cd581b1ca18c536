package award.committee;

import java.util.List;

/// Who came, in numbers (应到、实到、请假、回避).
///
/// @param all     members of the body
/// @param voting  present or substituted: those who take part in the vote
public record Turnout(int all, int voting, int leave, int recused, int substituted, int absent) {

    public static Turnout of(List<Attendance> attendance) {
        return new Turnout(
                attendance.size(),
                (int) attendance.stream().filter(each -> each.presence().votes()).count(),
                count(attendance, Presence.LEAVE),
                count(attendance, Presence.RECUSED),
                count(attendance, Presence.SUBSTITUTED),
                count(attendance, Presence.ABSENT));
    }

    private static int count(List<Attendance> attendance, Presence presence) {
        return (int) attendance.stream().filter(each -> each.presence() == presence).count();
    }
}
