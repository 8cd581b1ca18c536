package award.document.typeset;

import award.document.pdf.PdfFile;
import award.document.pdf.Reference;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/// The outline of a file (书签), which a viewer shows beside the pages. The first level is shown, what lies below it is folded.
final class Outline {

    private final PdfFile file;

    private record Node(Reference as, COSDictionary about, int level, List<Node> below) {}

    Outline(PdfFile file) {
        this.file = file;
    }

    /// @param pages     what the file calls its pages
    /// @param heights   of those
    Reference write(List<Bookmark> bookmarks, Reference[] pages, float[] heights) throws IOException {
        var root = new Node(file.reserve(), new COSDictionary(), Integer.MIN_VALUE, new ArrayList<>());
        Deque<Node> above = new ArrayDeque<>(List.of(root));
        for (var bookmark : bookmarks) {
            while (above.peek().level() >= bookmark.level()) above.pop();
            var node = new Node(file.reserve(), about(bookmark, pages, heights), bookmark.level(), new ArrayList<>());
            above.peek().below().add(node);
            above.push(node);
        }
        root.about().setItem(COSName.TYPE, COSName.OUTLINES);
        write(root, root.below().size());
        return root.as();
    }

    private static COSDictionary about(Bookmark bookmark, Reference[] pages, float[] heights) {
        int page = bookmark.page() - 1;
        var about = new COSDictionary();
        about.setItem(COSName.TITLE, new COSString(bookmark.name()));
        about.setItem(COSName.DEST, Destination.of(pages[page], heights[page] - bookmark.y()));
        return about;
    }

    private void write(Node node, int open) throws IOException {
        var below = node.below();
        if (!below.isEmpty()) {
            node.about().setItem(COSName.FIRST, below.getFirst().as());
            node.about().setItem(COSName.LAST, below.getLast().as());
            node.about().setInt(COSName.COUNT, open > 0 ? open : -below.size());
        }
        file.write(node.as(), node.about());
        for (int at = 0; at < below.size(); at++) {
            var about = below.get(at).about();
            about.setItem(COSName.PARENT, node.as());
            if (at > 0) about.setItem(COSName.PREV, below.get(at - 1).as());
            if (at < below.size() - 1) about.setItem(COSName.NEXT, below.get(at + 1).as());
            write(below.get(at), 0);
        }
    }

    /// A place on a page, at whatever size it is looked at.
    static final class Destination {

        private Destination() {}

        static COSArray of(Reference page, double top) {
            var place = new COSArray();
            place.add(page);
            place.add(COSName.getPDFName("XYZ"));
            place.add(COSNull.NULL);
            place.add(COSInteger.get(Math.round(top)));
            place.add(COSNull.NULL);
            return place;
        }
    }
}
