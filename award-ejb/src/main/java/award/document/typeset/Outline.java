package award.document.typeset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The outline of a file (书签), which a viewer shows beside the pages.
final class Outline {

    private final PDDocument pdf;

    private record Open(int level, PDOutlineNode node) {}

    Outline(PDDocument pdf) {
        this.pdf = pdf;
    }

    void add(List<Binder.Bookmark> bookmarks) {
        if (bookmarks.isEmpty()) return;
        var root = new PDDocumentOutline();
        Deque<Open> above = new ArrayDeque<>(List.of(new Open(0, root)));
        for (var bookmark : bookmarks) {
            while (above.peek().level() >= bookmark.level()) above.pop();
            var item = item(bookmark);
            above.peek().node().addLast(item);
            above.push(new Open(bookmark.level(), item));
        }
        pdf.getDocumentCatalog().setDocumentOutline(root);
        pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private PDOutlineItem item(Binder.Bookmark bookmark) {
        var page = pdf.getPage(bookmark.page() - 1);
        var destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) (page.getMediaBox().getHeight() - bookmark.y()));
        var item = new PDOutlineItem();
        item.setTitle(bookmark.name());
        item.setDestination(destination);
        return item;
    }
}
