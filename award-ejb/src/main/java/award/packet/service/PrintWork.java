package award.packet.service;

import award.committee.MeetingId;
import award.document.Packet;
import award.document.Pagination;
import award.packet.CopyHolder;
import award.packet.JobId;
import award.packet.KeptPacket;
import award.packet.Output;
import java.util.List;
import java.util.Optional;

/// All that the press needs for one print: nothing is asked of the database while it runs.
///
/// @param number   of the frozen packet; 0 for the state of the data
/// @param kept     the model
/// @param packet   the same, with its files, numbered on from the packet that it corrects
/// @param earlier  how the packet that it corrects is numbered
/// @param holders  for whom copies are printed
record PrintWork(
        JobId job, MeetingId meeting, Output output, int number, KeptPacket kept, Packet packet, Optional<Pagination> earlier, List<CopyHolder> holders) {

    PrintWork {
        holders = List.copyOf(holders);
    }

    PrintWork with(Packet other) {
        return new PrintWork(job, meeting, output, number, kept, other, earlier, holders);
    }
}
