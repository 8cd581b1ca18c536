package award.committee.service;

import award.ballot.Elector;
import award.ballot.Roll;
import award.ballot.Standing;
import award.committee.Attendance;
import award.committee.Presence;
import java.util.List;
import java.util.Set;

/// The attendance of a meeting as the roll of its votes.
final class Rolls {

    private Rolls() {}

    /// @param recused seats that have no ballot, whether or not they are there
    static Roll of(List<Attendance> attendance, Set<Integer> recused) {
        return new Roll(attendance.stream().map(each -> elector(each, recused.contains(each.member().seat()))).toList());
    }

    private static Elector elector(Attendance each, boolean recused) {
        var standing = standing(each.presence());
        return new Elector(each.member().seat(), each.member().name(), each.member().account(),
                recused && standing.votes() ? Standing.RECUSED : standing, each.substitute());
    }

    private static Standing standing(Presence presence) {
        return switch (presence) {
            case EXPECTED -> Standing.EXPECTED;
            case PRESENT -> Standing.VOTING;
            case SUBSTITUTED -> Standing.SUBSTITUTED;
            case LEAVE -> Standing.LEAVE;
            case RECUSED -> Standing.RECUSED;
            case LEFT, ABSENT -> Standing.ABSENT;
        };
    }
}
