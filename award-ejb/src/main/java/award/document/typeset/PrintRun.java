package award.document.typeset;

import award.document.Packet;
import award.document.Progress;
import award.document.enclose.Enclosures;
import award.document.pdf.PdfFile;
import award.document.pdf.Reference;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/// One file being printed: its pages in groups, links, outline, labels and properties.
///
/// @param parts what bookmarks call the parts, and where links to them lead
/// @param order every page of the packet in order, which links count by; may be more than is printed
record PrintRun(List<Side> sides, Map<String, Bound> parts, List<Slot> order, Archive archive, Fonts fonts, Enclosures enclosures,
        Optional<Packet.Copy> copy) {

    private static final int GROUP = 64;

    /// @throws CancelledException when the watcher says so
    void write(OutputStream target, Progress progress) throws IOException {
        try (var file = new PdfFile(target); var engraver = new Engraver(file, fonts, enclosures, copy)) {
            var pages = new Reference[sides.size()];
            for (int at = 0; at < pages.length; at++) pages[at] = file.reserve();
            var heights = new float[pages.length];
            var tree = pages(file, engraver, pages, heights, progress);
            engraver.finish();

            var catalog = new COSDictionary();
            catalog.setItem(COSName.TYPE, COSName.CATALOG);
            catalog.setItem(COSName.PAGES, tree);
            var bookmarks = bookmarks();
            if (!bookmarks.isEmpty()) {
                catalog.setItem(COSName.OUTLINES, new Outline(file).write(bookmarks, pages, heights));
                catalog.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
            }
            var labels = labels();
            if (!PageLabels.arePlaces(labels)) catalog.setItem(COSName.PAGE_LABELS, PageLabels.of(labels));
            archive.describe(catalog, file);
            file.end(file.write(catalog), file.write(archive.information()), archive.id());
        }
    }

    private Reference pages(PdfFile file, Engraver engraver, Reference[] pages, float[] heights, Progress progress) throws IOException {
        var root = file.reserve();
        var groups = new COSArray();
        var targets = targets();
        for (int from = 0; from < pages.length; from += GROUP) {
            var group = file.reserve();
            var kids = new COSArray();
            for (int at = from; at < Math.min(from + GROUP, pages.length); at++) {
                var side = sides.get(at);
                if (!progress.reached(new Progress.Step(Progress.Phase.WRITING, at, pages.length, name(side)))) throw new CancelledException();
                var content = engraver.engrave(side);
                heights[at] = (float) content.height();
                var page = engraver.page(content, group);
                var links = links(side, content.height(), targets, pages);
                if (links.size() > 0) page.setItem(COSName.ANNOTS, links);
                file.write(pages[at], page);
                kids.add(pages[at]);
            }
            groups.add(file.write(group, node(kids, kids.size(), root)));
        }
        return file.write(root, node(groups, pages.length, null));
    }

    private static COSDictionary node(COSArray kids, int count, COSBase parent) {
        var node = new COSDictionary();
        node.setItem(COSName.TYPE, COSName.PAGES);
        if (parent != null) node.setItem(COSName.PARENT, parent);
        node.setItem(COSName.KIDS, kids);
        node.setInt(COSName.COUNT, count);
        return node;
    }

    private String name(Side side) {
        return side.slots().stream().map(slot -> parts.get(slot.part())).filter(part -> part != null).map(Bound::name).findFirst().orElse("");
    }

    /// The first page of each part in this file, from 0.
    private Map<String, Integer> targets() {
        var targets = new HashMap<String, Integer>();
        for (int at = 0; at < sides.size(); at++) {
            for (var slot : sides.get(at).slots()) targets.putIfAbsent(slot.part(), at);
        }
        return targets;
    }

    private COSArray links(Side side, double height, Map<String, Integer> targets, Reference[] pages) {
        var links = new COSArray();
        if (!(side instanceof Side.Single(Slot slot)) || !(slot.leaf() instanceof Forme forme)) return links;
        for (var link : forme.links()) {
            var target = link.page() <= order.size() ? target(slot, link, targets) : null;
            if (target != null) links.add(annotation(link, height, pages[target]));
        }
        return links;
    }

    /// A packet's contents count all its pages; a list of a paper's own making counts those of its file.
    private Integer target(Slot from, Ink.Link link, Map<String, Integer> targets) {
        var part = order.get(link.page() - 1).part();
        return parts.isEmpty() ? (Integer) (link.page() - 1) : targets.get(part);
    }

    private static COSDictionary annotation(Ink.Link link, double height, Reference page) {
        var annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.LINK);
        annotation.setItem(COSName.RECT, Numbers.of(link.x(), height - link.y() - link.height(), link.x() + link.width(), height - link.y()));
        annotation.setItem(COSName.BORDER, Numbers.of(0, 0, 0));
        annotation.setItem(COSName.F, COSInteger.get(4)); // printed: the archive format wants it
        annotation.setItem(COSName.DEST, Outline.Destination.of(page, Math.ceil(height)));
        return annotation;
    }

    private List<Bookmark> bookmarks() {
        var bookmarks = new ArrayList<Bookmark>();
        var begun = new HashSet<String>();
        for (int at = 0; at < sides.size(); at++) {
            for (var slot : sides.get(at).slots()) {
                var part = parts.get(slot.part());
                int level = part == null ? 0 : part.level();
                if (level > 0 && begun.add(part.key())) bookmarks.add(new Bookmark(level, part.name(), at + 1, 0));
                if (!(slot.leaf() instanceof Forme forme)) continue;
                for (var anchor : forme.anchors()) bookmarks.add(new Bookmark(level + anchor.level(), anchor.name(), at + 1, anchor.y()));
            }
        }
        return bookmarks;
    }

    private List<String> labels() {
        return sides.stream().map(side -> side.slots().isEmpty() ? "" : side.slots().getFirst().label()).toList();
    }
}
