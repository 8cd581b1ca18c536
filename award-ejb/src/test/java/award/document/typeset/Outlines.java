package award.document.typeset;

import award.document.Printed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The outline of a print, a line for each bookmark: a dash for each level, its words, its page.
final class Outlines {

    private Outlines() {}

    static List<String> of(Printed.Pdf printed) throws IOException {
        try (var document = Loader.loadPDF(printed.bytes())) {
            var lines = new ArrayList<String>();
            read(document.getDocumentCatalog().getDocumentOutline(), "", lines);
            return lines;
        }
    }

    private static void read(PDOutlineNode node, String depth, List<String> lines) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = ((PDPageDestination) item.getDestination()).retrievePageNumber() + 1;
            lines.add(depth + item.getTitle() + " " + page);
            read(item, depth + "-", lines);
        }
    }
}
