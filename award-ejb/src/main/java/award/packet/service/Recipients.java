package award.packet.service;

import award.committee.Attendance;
import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.committee.Presence;
import award.packet.CopyHolder;
import award.packet.KeptPacket;
import award.packet.model.NumberedCopy;
import award.packet.store.Copies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// For whom copies are printed: the members who are expected, each under a number that stays its own.
@ApplicationScoped
class Recipients {

    @Inject Copies copies;

    /// Copies for everybody who is expected; whoever had none yet is given the next number.
    ///
    /// @param named whether copies bear their holders' names
    List<CopyHolder> of(MeetingSheet meeting, KeptPacket packet, boolean named) {
        var numbered = copies.of(meeting.id()).stream().collect(Collectors.toMap(NumberedCopy::seat, Function.identity()));
        return meeting.attendance().stream().filter(Recipients::isExpected)
                .map(each -> holder(numbered.computeIfAbsent(each.member().seat(), seat -> fresh(meeting.id(), each, numbered)), each, packet, named)).toList();
    }

    private static boolean isExpected(Attendance each) {
        return each.presence() != Presence.LEAVE && each.presence() != Presence.ABSENT;
    }

    private NumberedCopy fresh(MeetingId meeting, Attendance each, Map<Integer, NumberedCopy> numbered) {
        int next = 1 + numbered.values().stream().mapToInt(NumberedCopy::number).max().orElse(0);
        var copy = new NumberedCopy(meeting, next, each.member().seat(), each.member().name());
        copies.add(copy);
        return copy;
    }

    private static CopyHolder holder(NumberedCopy copy, Attendance each, KeptPacket packet, boolean named) {
        return new CopyHolder(copy.number(), named ? copy.holder() : "", copy.seat(), recused(each, packet), false);
    }

    /// Whoever is recused from the meeting is recused from all it is about.
    private static Set<UUID> recused(Attendance each, KeptPacket packet) {
        return each.presence() == Presence.RECUSED ? packet.candidates().stream().map(KeptPacket.Candidate::id).collect(Collectors.toSet()) : Set.of();
    }
}
