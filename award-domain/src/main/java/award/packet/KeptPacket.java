package award.packet;

import award.document.Document;
import award.document.Enclosure;
import award.document.Matter;
import award.document.Packet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// A packet as it is kept (存版): the whole model, so that copies, single parts and replacement pages can be printed from it when the data
/// have long moved on. Of enclosed files it keeps the digests; whoever reads says where their bytes lie.
///
/// @param candidates those it is about, as they were called
public record KeptPacket(Document cover, String contentsTitle, List<KeptPart> parts, List<Candidate> candidates) {

    public KeptPacket {
        parts = List.copyOf(parts);
        candidates = List.copyOf(candidates);
    }

    public record Candidate(UUID id, String name) {}

    /// A part holds a paper or a file.
    public record KeptPart(String key, Optional<Document> paper, Optional<KeptFile> file, int level, Packet.Sheets sheets) {}

    public record KeptFile(String name, String label, String digest, Enclosure.Fit fit) {}

    public static KeptPacket of(Packet packet, List<Candidate> candidates) {
        return new KeptPacket(packet.cover(), packet.contentsTitle(), packet.parts().stream().map(KeptPacket::kept).toList(), candidates);
    }

    private static KeptPart kept(Packet.Part part) {
        return switch (part.matter()) {
            case Document paper -> new KeptPart(part.key(), Optional.of(paper), Optional.empty(), part.level(), part.sheets());
            case Enclosure file -> new KeptPart(part.key(), Optional.empty(),
                    Optional.of(new KeptFile(file.name(), file.label(), file.digest(), file.fit())), part.level(), part.sheets());
        };
    }

    /// @param files where the bytes of an enclosed file lie, by its digest
    public Packet packet(Function<String, Enclosure.Source> files) {
        var packet = Packet.of(cover, contentsTitle);
        for (var part : parts) packet = packet.add(new Packet.Part(part.key(), matter(part, files), part.level(), part.sheets(), Optional.empty()));
        return packet;
    }

    private static Matter matter(KeptPart part, Function<String, Enclosure.Source> files) {
        return part.file().<Matter>map(file -> new Enclosure(file.name(), file.label(), file.digest(), file.fit(), files.apply(file.digest())))
                .orElseGet(() -> part.paper().orElseThrow());
    }
}
