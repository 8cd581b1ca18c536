package award.document.typeset;

import award.document.Contents;
import award.document.Document;
import award.document.Enclosure;
import award.document.Packet;
import award.document.Packet.Sheets;
import award.document.Pagination;
import award.document.Progress;
import award.document.Title;
import award.document.enclose.Enclosures;
import award.document.enclose.UnbindableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Gathers the pages of a packet: cover, contents, parts, each with its pages, and gives every page its place and number.
final class Binder {

    private final Packet packet;
    private final Formes formes;
    private final Enclosures enclosures;

    Binder(Packet packet, Formes formes, Enclosures enclosures) {
        this.packet = packet;
        this.formes = formes;
        this.enclosures = enclosures;
    }

    /// @throws UnbindableException when an enclosed file cannot be read
    Gathering gather(Progress progress) throws UnbindableException {
        var parts = new ArrayList<Bound>();
        parts.add(Bound.of(Pagination.COVER, packet.cover().name(), 0, Sheets.RUNNING, within(packet.cover())));
        parts.add(contents(Map.of(), Map.of()));
        for (var part : packet.parts()) {
            var step = new Progress.Step(Progress.Phase.SETTING, parts.size() - 2, packet.parts().size(), part.matter().name());
            if (!progress.reached(step)) throw new CancelledException();
            parts.add(bound(part));
        }
        var revisions = packet.numbering().map(earlier -> new Renumbering(earlier).revise(parts)).orElseGet(() -> Numbering.fresh(parts));
        return new Gathering(parts, numbered(revisions));
    }

    /// The contents take as many pages whatever the numbers are: where the parts lie is known once they have been counted.
    private List<Revision> numbered(List<Revision> revisions) {
        var places = new HashMap<String, Integer>();
        var labels = new HashMap<String, String>();
        int place = 0;
        for (var slot : revisions.stream().flatMap(revision -> revision.slots().stream()).toList()) {
            place++;
            places.putIfAbsent(slot.part(), place);
            labels.putIfAbsent(slot.part(), slot.label());
        }
        var leaves = contents(places, labels).leaves().iterator();
        UnaryOperator<Slot> numbered = slot -> slot.part().equals(Pagination.CONTENTS) && !slot.isBlank() ? slot.with(leaves.next()) : slot;
        return revisions.stream().map(revision -> revision.with(revision.slots().stream().map(numbered).toList())).toList();
    }

    private Bound contents(Map<String, Integer> places, Map<String, String> labels) {
        var entries = packet.parts().stream().map(part -> new Contents.Entry(part.level(), part.matter().name(),
                places.getOrDefault(part.key(), 1), labels.getOrDefault(part.key(), "1"))).toList();
        var document = Document.of(packet.contentsTitle(), packet.cover().origin()).add(new Title(packet.contentsTitle()), new Contents(entries));
        return Bound.of(Pagination.CONTENTS, packet.contentsTitle(), 0, Sheets.RUNNING, formes.set(document));
    }

    private Bound bound(Packet.Part part) throws UnbindableException {
        var pages = switch (part.matter()) {
            case Document document -> within(document);
            case Enclosure file -> Leaf.Enclosed.all(file, enclosures.survey(file));
        };
        return Bound.of(part.key(), part.matter().name(), part.level(), part.sheets(), pages);
    }

    private List<Forme> within(Document document) {
        try {
            return formes.of(document);
        } catch (UnprintableException missing) {
            throw missing.within(document.name());
        }
    }
}
