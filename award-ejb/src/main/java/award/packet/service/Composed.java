package award.packet.service;

import award.document.Packet;
import award.packet.FileCheck;
import award.packet.KeptPacket;
import award.packet.Lack;
import java.util.List;

/// A packet as it was put together, with what it lacks and what is in it of other people's files.
record Composed(Packet packet, List<Lack> lacks, List<FileCheck> files, List<KeptPacket.Candidate> candidates) {

    Composed {
        lacks = List.copyOf(lacks);
        files = List.copyOf(files);
        candidates = List.copyOf(candidates);
    }

    KeptPacket kept() {
        return KeptPacket.of(packet, candidates);
    }
}
