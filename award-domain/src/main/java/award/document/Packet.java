package award.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Papers bound together (会议材料): a cover, a table of contents with page numbers, and parts in order, numbered through.
/// Every sheet is counted from the cover, so the number printed is the number a viewer shows, and odd pages are right-hand ones.
///
/// @param cover         printed without number and not listed
/// @param contentsTitle title of the table of contents: `目　　录`
/// @param copy          what this copy's cover says of it
public record Packet(Document cover, String contentsTitle, List<Part> parts, Optional<Copy> copy) {

    /// How a part lies on sheets that are printed on both sides.
    public enum Sheets {
        /// It begins on the next page.
        RUNNING,
        /// It has sheets of its own, and can be taken out: it begins on a right-hand page and nothing follows on its last back.
        OWN,
        /// Every page has a sheet of its own, its back empty: ballots.
        SINGLE
    }

    /// @param level in the contents: 1, or 2 for papers that belong to the part before
    public record Part(Document document, int level, Sheets sheets) {

        public Part {
            Objects.requireNonNull(document);
            Objects.requireNonNull(sheets);
            if (level < 1 || level > 2) throw new IllegalArgumentException("parts have levels 1 and 2, not " + level);
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
        parts = List.copyOf(parts);
    }

    public static Packet of(Document cover, String contentsTitle) {
        return new Packet(cover, contentsTitle, List.of(), Optional.empty());
    }

    public Packet add(Document part) {
        return add(new Part(part, 1, Sheets.RUNNING));
    }

    /// A paper that belongs to the part before, as a candidate's sheet belongs to the list of candidates.
    public Packet addBelow(Document part) {
        return add(new Part(part, 2, Sheets.RUNNING));
    }

    /// A paper with sheets of its own, to be taken out.
    public Packet addOnOwnSheets(Document part) {
        return add(new Part(part, 1, Sheets.OWN));
    }

    /// A paper whose every page is handed out by itself, as ballots are.
    public Packet addSinglePages(Document part) {
        return add(new Part(part, 1, Sheets.SINGLE));
    }

    public Packet add(Part part) {
        var all = new ArrayList<>(parts);
        all.add(part);
        return new Packet(cover, contentsTitle, all, copy);
    }

    public Packet forCopy(String number, String handling) {
        return new Packet(cover, contentsTitle, parts, Optional.of(new Copy(number, handling)));
    }
}
