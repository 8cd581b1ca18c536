package award.document.docx;

import award.document.Attachments;
import award.document.Ballot;
import award.document.Block;
import award.document.Certificate;
import award.document.Code;
import award.document.Contents;
import award.document.Form;
import award.document.Heading;
import award.document.Master;
import award.document.PageBreak;
import award.document.Paragraph;
import award.document.RedHead;
import award.document.ScoreProfile;
import award.document.Signature;
import award.document.Space;
import award.document.Stamp;
import award.document.Style;
import award.document.Table;
import award.document.Text;
import award.document.Title;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// Sets the blocks of a document one after the other.
final class BlockSetter {

    /// How far the date of a sealed paper stands from the right edge.
    private static final double SEALED = 4;
    private static final double UNSEALED = 2;

    private final XWPFDocument docx;
    private final Words words;
    private final Grids grids;

    BlockSetter(XWPFDocument docx, Master master) {
        this.docx = docx;
        this.words = new Words(docx);
        this.grids = new Grids(docx, words, master.width());
    }

    void set(Block block) {
        switch (block) {
            case RedHead head -> head(head);
            case Title title -> words.paragraph("Title", title.text());
            case Heading heading -> words.paragraph("Heading" + heading.level(), heading.text());
            case Paragraph paragraph -> words.paragraph(paragraph.text(), paragraph.style());
            case Attachments note -> attachments(note);
            case Signature signature -> signature(signature);
            case Table table -> grids.set(table);
            case Form form -> grids.set(form);
            case Stamp stamp -> grids.set(stamp);
            case Ballot ballot -> grids.set(ballot);
            case ScoreProfile profile -> grids.set(profile);
            case Code code -> code(code);
            case Certificate certificate -> certificate(certificate);
            case Contents contents -> contents.entries().forEach(this::entry);
            case Space space -> free(space.lines());
            case PageBreak turn -> words.paragraph("Normal").createRun().addBreak(BreakType.PAGE);
        }
    }

    private void head(RedHead head) {
        var issuer = words.paragraph("RedHead", head.issuer());
        double fitting = Master.PORTRAIT.width() / head.issuer().codePointCount(0, head.issuer().length());
        if (fitting < Style.COVER.size()) issuer.getRuns().forEach(run -> run.setFontSize(Math.floor(fitting)));
        words.paragraph("DocumentNumber", head.number());
    }

    private void attachments(Attachments note) {
        free(1);
        double label = note.label().length();
        for (int at = 0; at < note.names().size(); at++) {
            var number = note.names().size() == 1 ? "" : (at + 1) + ".";
            var paragraph = words.paragraph("Flush");
            double begin = at == 0 ? 2 : 2 + label;
            Words.indent(paragraph, Style.BODY.indented(begin, 2 + label + number.length() / 2.0));
            words.say(paragraph, Text.of((at == 0 ? note.label() : "") + number + note.names().get(at)), Style.BODY);
        }
    }

    /// The date at its distance from the edge, issuers centred above it; a longer issuer keeps two characters free.
    private void signature(Signature signature) {
        free(signature.sealing() == Signature.Sealing.SEALED ? 3 : 1);
        double date = width(signature.date());
        double longest = signature.issuers().stream().mapToDouble(BlockSetter::width).max().orElse(0);
        double edge = signature.sealing() == Signature.Sealing.SEALED ? SEALED : UNSEALED;
        double dateRight = Math.max(edge, 2 + (longest - date) / 2);
        for (var issuer : signature.issuers()) signed(issuer, Math.max(0, dateRight + (date - width(issuer)) / 2));
        signed(signature.date(), dateRight);
    }

    private void signed(String line, double right) {
        Words.right(words.paragraph("Signature", line), right);
    }

    /// In characters of the grid: figures are half as wide.
    private static double width(String line) {
        return line.codePoints().mapToDouble(point -> point < 0x2000 ? 0.5 : 1).sum();
    }

    private void code(Code code) {
        var paragraph = words.paragraph("Flush");
        Words.align(paragraph, code.align());
        paragraph.setSpacingBetween(1, LineSpacingRule.AUTO);
        picture(paragraph, Squares.png(code.content()), code.mm());
        if (code.caption().isEmpty()) return;
        var caption = words.paragraph("TableText", code.caption());
        Words.align(caption, code.align());
    }

    private static void picture(XWPFParagraph paragraph, byte[] png, double mm) {
        int edge = Units.toEMU(Master.mm(mm));
        try {
            paragraph.createRun().addPicture(new ByteArrayInputStream(png), XWPFDocument.PICTURE_TYPE_PNG, "code.png", edge, edge);
        } catch (InvalidFormatException | IOException broken) {
            throw new UncheckedIOException(new IOException("cannot place the code", broken));
        }
    }

    /// Without its frame: whoever edits a certificate prints it on framed paper.
    private void certificate(Certificate certificate) {
        words.paragraph("Cover", certificate.heading());
        words.paragraph("Flush", certificate.holder());
        certificate.body().forEach(text -> words.paragraph("BodyText", text));
        signature(new Signature(certificate.issuers(), certificate.date(), Signature.Sealing.SEALED));
        code(certificate.code());
        certificate.particulars().forEach(line -> words.paragraph("TableText", line));
    }

    private void entry(Contents.Entry entry) {
        var paragraph = words.paragraph("TOC" + entry.level(), entry.name());
        var run = paragraph.createRun();
        run.addTab();
        run.setText(String.valueOf(entry.page()));
    }

    private void free(double lines) {
        int whole = (int) Math.floor(lines);
        for (int at = 0; at < whole; at++) words.paragraph("Normal");
        if (lines > whole) {
            var rest = words.paragraph("Normal");
            rest.setSpacingBetween((lines - whole) * Master.LINE, LineSpacingRule.EXACT);
        }
    }
}
