package award.document.typeset;

import award.document.Contents;
import award.document.Document;
import award.document.Face;
import award.document.Master;
import award.document.Packet;
import award.document.Style;
import award.document.Title;
import java.util.ArrayList;
import java.util.List;

/// Gathers the sheets of several documents: cover, contents, parts; every sheet counted from the cover.
final class Binder {

    private static final Style COPY = Style.FLUSH.in(Face.HEI);

    private final Fonts fonts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    /// A line of the outline (书签).
    ///
    /// @param page from 1
    /// @param y    from the top of the page
    record Bookmark(int level, String name, int page, double y) {}

    /// @param first  its first page, from 1
    /// @param sheets blank ones included
    private record Laid(Packet.Part part, int first, List<Sheet> sheets) {}

    Binder(Fonts fonts) {
        this.fonts = fonts;
    }

    void bind(Document document) {
        append(Compositor.sheets(document, fonts), 0);
    }

    void bind(Packet packet) {
        var cover = Compositor.sheets(packet.cover(), fonts);
        packet.copy().ifPresent(copy -> mark(cover.getFirst(), copy));
        int before = cover.size() + contents(packet, List.of()).size();
        var parts = laid(packet.parts(), before);

        append(cover, 0);
        append(contents(packet, parts), 0);
        for (var laid : parts) {
            bookmarks.add(new Bookmark(laid.part().level(), laid.part().matter().name(), laid.first(), 0));
            append(laid.sheets(), laid.part().level());
        }
        while (sheets.getLast().inks().isEmpty()) sheets.removeLast();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    private void append(List<Sheet> more, int below) {
        for (var sheet : more) {
            sheets.add(sheet);
            for (var ink : sheet.inks()) {
                if (ink instanceof Ink.Anchor(int level, String name, double y)) {
                    bookmarks.add(new Bookmark(below + level, name, sheets.size(), y));
                }
            }
        }
    }

    private List<Laid> laid(List<Packet.Part> parts, int before) {
        var all = new ArrayList<Laid>();
        int count = before;
        for (var part : parts) {
            var laid = laid(part, count);
            all.add(laid);
            count += laid.sheets().size();
        }
        return all;
    }

    /// The sheets of one part with the blank pages that give it sheets of its own.
    private Laid laid(Packet.Part part, int before) {
        var pages = new ArrayList<Sheet>();
        boolean running = part.sheets() == Packet.Sheets.RUNNING;
        if (!running && before % 2 == 1) pages.add(blank());
        int first = before + pages.size() + 1;
        for (var sheet : Compositor.sheets(composed(part), fonts)) {
            pages.add(sheet);
            if (part.sheets() == Packet.Sheets.SINGLE) pages.add(blank());
        }
        if (!running && (before + pages.size()) % 2 == 1) pages.add(blank());
        return new Laid(part, first, pages);
    }

    /// The contents take as many pages whatever the numbers are: where the parts lie is known once they have been counted.
    private List<Sheet> contents(Packet packet, List<Laid> parts) {
        var entries = new ArrayList<Contents.Entry>();
        for (int at = 0; at < packet.parts().size(); at++) {
            var part = packet.parts().get(at);
            entries.add(new Contents.Entry(part.level(), part.matter().name(), parts.isEmpty() ? 1 : parts.get(at).first()));
        }
        var document = Document.of(packet.contentsTitle(), packet.cover().origin())
                .add(new Title(packet.contentsTitle()), new Contents(entries));
        return Compositor.sheets(document, fonts);
    }

    private static Document composed(Packet.Part part) {
        if (part.matter() instanceof Document document) return document;
        throw new UnsupportedOperationException("not yet: enclosures");
    }

    private static Sheet blank() {
        return new Sheet(Master.PORTRAIT.unnumbered());
    }

    private void mark(Sheet cover, Packet.Copy copy) {
        var typesetter = new Typesetter(fonts);
        var master = cover.master();
        var number = typesetter.set(copy.number(), COPY, master.width()).getFirst();
        var handling = typesetter.set(copy.handling(), COPY, master.width()).getFirst();
        number.draw(master.left(), master.top(), cover);
        handling.moved(master.width() - handling.end()).draw(master.left(), master.top(), cover);
    }
}
