package award.document.docx;

import static org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr.DEFAULT;
import static org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr.EVEN;

import award.document.Master;
import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// The sections of a file: paper, margins, the grid of 22 lines of 28 characters, page numbers outside.
final class Sections {

    /// From line to line in twentieths of a point. Characters get their pitch from the styles: programs read the grid of characters differently.
    private static final long PITCH = Math.round(Math.floor(Master.LINE * 20));
    private static final long FOLIO = twips(Master.mm(22));

    private final XWPFDocument docx;

    Sections(XWPFDocument docx) {
        this.docx = docx;
    }

    static long twips(double points) {
        return Math.round(points * 20);
    }

    /// Everything since the last section was laid on pages of that master.
    void end(Master master) {
        var paragraph = docx.createParagraph();
        lay(paragraph.getCTP().addNewPPr().addNewSectPr(), master);
    }

    void last(Master master) {
        var body = docx.getDocument().getBody();
        lay(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr(), master);
    }

    private void lay(CTSectPr section, Master master) {
        boolean numbered = master.numbering() == Master.Numbering.OUTSIDE;
        footer(section, DEFAULT, numbered, "right");
        footer(section, EVEN, numbered, "left");
        var size = section.addNewPgSz();
        size.setW(big(twips(master.paperWidth())));
        size.setH(big(twips(master.paperHeight())));
        if (master.orientation() == Master.Orientation.LANDSCAPE) size.setOrient(STPageOrientation.LANDSCAPE);
        margins(section, master);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(big(PITCH));
    }

    private static void margins(CTSectPr section, Master master) {
        var margins = section.addNewPgMar();
        margins.setTop(big(twips(master.top())));
        margins.setLeft(big(twips(master.left())));
        margins.setBottom(big(twips(master.paperHeight() - master.top() - master.height())));
        margins.setRight(big(twips(master.paperWidth() - master.left() - master.width())));
        margins.setHeader(big(twips(Master.mm(15))));
        margins.setFooter(big(Math.min(FOLIO, twips(master.paperHeight() - master.top() - master.height()) / 2)));
        margins.setGutter(big(0));
    }

    private void footer(CTSectPr section, STHdrFtr.Enum pages, boolean numbered, String side) {
        var policy = new XWPFHeaderFooterPolicy(docx, section);
        var footer = policy.createFooter(pages);
        var paragraph = footer.getParagraphs().isEmpty() ? footer.createParagraph() : footer.getParagraphs().getFirst();
        if (numbered) new Words(docx).folio(paragraph, side);
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
