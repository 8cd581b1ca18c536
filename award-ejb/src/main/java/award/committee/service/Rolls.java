package award.committee.service;

import award.ballot.Elector;
import award.ballot.Roll;
import award.ballot.Standing;
import award.committee.Attendance;
import award.committee.Presence;
import java.util.List;

/// The attendance of a meeting as the roll of its votes.
final class Rolls {

    private Rolls() {}

    static Roll of(List<Attendance> attendance) {
        return new Roll(attendance.stream().map(Rolls::elector).toList());
    }

    private static Elector elector(Attendance each) {
        return new Elector(each.member().seat(), each.member().name(), each.member().account(), standing(each.presence()), each.substitute());
    }

    private static Standing standing(Presence presence) {
        return switch (presence) {
            case EXPECTED -> Standing.EXPECTED;
            case PRESENT -> Standing.VOTING;
            case SUBSTITUTED -> Standing.SUBSTITUTED;
            case LEAVE -> Standing.LEAVE;
            case RECUSED -> Standing.RECUSED;
            case ABSENT -> Standing.ABSENT;
        };
    }
}
