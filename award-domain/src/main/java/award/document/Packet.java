package award.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Papers bound together (会议材料): a cover, a table of contents with page numbers, and parts in order, numbered through, the pages of
/// enclosed files included. Every page is counted from the cover, and odd pages are right-hand ones.
///
/// All copies of a packet have one numbering. A personal copy that leaves a part out keeps the numbers of all others; a corrected
/// packet keeps the numbers of the copies it corrects ([#following]).
///
/// @param cover         printed without number and not listed
/// @param contentsTitle title of the table of contents: `目　　录`
/// @param copy          what this copy's cover says of it
/// @param numbering     the numbering of the copies this packet corrects; empty for a packet of its own
public record Packet(Document cover, String contentsTitle, List<Part> parts, Optional<Copy> copy, Optional<Pagination> numbering) {

    /// How a part lies on sheets that are printed on both sides.
    public enum Sheets {
        /// It begins on the next page.
        RUNNING,
        /// It has sheets of its own, and can be taken out: it begins on a right-hand page and nothing follows on its last back.
        OWN,
        /// Every page has a sheet of its own, its back empty: ballots.
        SINGLE,
        /// As `OWN`, and to be had apart on A3 folded in the middle: a sign-in sheet passed round the table.
        FOLDED
    }

    /// @param key      what it is called from one version of the packet to the next; no two parts have one key
    /// @param level    in the contents, from 1 to 3: 2 for papers that belong to the part before, 3 for what belongs to those
    /// @param withheld the page that stands in its place in this copy
    public record Part(String key, Matter matter, int level, Sheets sheets, Optional<Document> withheld) {

        public Part {
            Objects.requireNonNull(matter);
            Objects.requireNonNull(sheets);
            Objects.requireNonNull(withheld);
            if (key.isBlank() || key.contains("\n") || key.contains("\t")) throw new IllegalArgumentException("not a key: " + key);
            if (level < 1 || level > 3) throw new IllegalArgumentException("parts have levels 1 to 3, not " + level);
        }

        /// A part of the first level, on the next page, known by its name.
        public static Part of(Matter matter) {
            return new Part(matter.name(), matter, 1, Sheets.RUNNING, Optional.empty());
        }

        public Part keyed(String other) {
            return new Part(other, matter, level, sheets, withheld);
        }

        public Part at(int other) {
            return new Part(key, matter, other, sheets, withheld);
        }

        public Part on(Sheets other) {
            return new Part(key, matter, level, other, withheld);
        }

        public Part withholding(Document notice) {
            return new Part(key, matter, level, sheets, Optional.of(notice));
        }
    }

    /// What is written on top of one copy's cover.
    ///
    /// @param number   upper left: `第 3 份`; may be empty
    /// @param handling upper right: `会后收回`; may be empty
    public record Copy(String number, String handling) {

        public Copy {
            Objects.requireNonNull(number);
            Objects.requireNonNull(handling);
        }
    }

    public Packet {
        Objects.requireNonNull(cover);
        Objects.requireNonNull(contentsTitle);
        Objects.requireNonNull(copy);
        Objects.requireNonNull(numbering);
        parts = List.copyOf(parts);
        long keys = parts.stream().map(Part::key).distinct().count();
        if (keys < parts.size()) throw new IllegalArgumentException("two parts have one key: " + parts.stream().map(Part::key).toList());
    }

    public static Packet of(Document cover, String contentsTitle) {
        return new Packet(cover, contentsTitle, List.of(), Optional.empty(), Optional.empty());
    }

    public Packet add(Matter part) {
        return add(named(part));
    }

    /// A paper that belongs to the part before, as a candidate's sheet belongs to the list of candidates.
    public Packet addBelow(Matter part) {
        return add(named(part).at(2));
    }

    /// A file right behind the item it belongs to, one level below it.
    public Packet enclose(Enclosure file) {
        int level = parts.stream().filter(part -> part.matter() instanceof Document).reduce((earlier, later) -> later)
                .map(item -> Math.min(3, item.level() + 1)).orElse(1);
        return add(named(file).at(level));
    }

    /// A paper with sheets of its own, to be taken out.
    public Packet addOnOwnSheets(Matter part) {
        return add(named(part).on(Sheets.OWN));
    }

    /// A paper whose every page is handed out by itself, as ballots are.
    public Packet addSinglePages(Matter part) {
        return add(named(part).on(Sheets.SINGLE));
    }

    public Packet add(Part part) {
        var all = new ArrayList<>(parts);
        all.add(part);
        return new Packet(cover, contentsTitle, all, copy, numbering);
    }

    public Packet forCopy(String number, String handling) {
        return new Packet(cover, contentsTitle, parts, Optional.of(new Copy(number, handling)), numbering);
    }

    /// A personal copy: a page of the composer's words in the place of each of these parts.
    public Packet withholding(Predicate<Part> withheld, Function<Part, Document> notice) {
        var mine = parts.stream().map(part -> withheld.test(part) ? part.withholding(notice.apply(part)) : part).toList();
        return new Packet(cover, contentsTitle, mine, copy, numbering);
    }

    /// A corrected packet keeps the numbers of the copies that are in people's hands.
    public Packet following(Pagination earlier) {
        return new Packet(cover, contentsTitle, parts, copy, Optional.of(earlier));
    }

    /// SHA-256 of what the packet says: words, order, layout, and the digests of enclosed files. The same for all its copies and on every
    /// machine; when it was printed, by whom, and what one copy withholds are not part of it.
    public String hash() {
        return Fingerprint.of(this);
    }

    /// A second part of one name is known by its place, as no key may stand twice.
    private Part named(Matter matter) {
        var part = Part.of(matter);
        boolean taken = parts.stream().anyMatch(other -> other.key().equals(part.key()));
        return taken ? part.keyed(part.key() + " #" + (parts.size() + 1)) : part;
    }
}
