package award.document.docx;

import award.document.Align;
import award.document.Face;
import award.document.Inline;
import award.document.Master;
import award.document.Packet;
import award.document.Style;
import award.document.Text;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// Paragraphs and what stands in them: named styles first, what differs from them after.
final class Words {

    private static final String TICKED = "☑";
    private static final String UNTICKED = "□";
    private static final String GAP = "\u3000";

    private final XWPFDocument docx;

    Words(XWPFDocument docx) {
        this.docx = docx;
    }

    XWPFParagraph paragraph(String style) {
        var paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    XWPFParagraph paragraph(String style, String text) {
        var paragraph = paragraph(style);
        say(paragraph, Text.of(text), Style.BODY);
        return paragraph;
    }

    /// A paragraph of the style that comes nearest, with what differs.
    void paragraph(Text text, Style style) {
        var near = near(style);
        var paragraph = paragraph(near);
        if (!near.equals("BodyText") && style.indent() + style.hang() + style.inset() > 0) indent(paragraph, style);
        align(paragraph, style.align());
        say(paragraph, text, style);
        if (style.size() != size(near)) size(paragraph, style);
    }

    private static void size(XWPFParagraph paragraph, Style style) {
        paragraph.getRuns().forEach(run -> run.setFontSize(style.size()));
        paragraph.setSpacingBetween(style.leading(), LineSpacingRule.EXACT);
    }

    private static double size(String near) {
        return switch (near) {
            case "Cover" -> Style.COVER.size();
            case "Note" -> Style.NOTE.size();
            default -> Style.BODY.size();
        };
    }

    private static String near(Style style) {
        if (style.size() == Style.COVER.size()) return "Cover";
        if (style.size() == Style.NOTE.size()) return "Note";
        return style.indent() == Style.BODY.indent() && style.hang() == 0 && style.inset() == 0 ? "BodyText" : "Flush";
    }

    void say(XWPFParagraph paragraph, Text text, Style style) {
        for (var part : text.parts()) {
            switch (part) {
                case Inline.Plain(var words) -> lines(paragraph, words, style.face());
                case Inline.Faced(var words, var face) -> lines(paragraph, words, face);
                case Inline.Box(var ticked) -> run(paragraph, ticked ? TICKED : UNTICKED, Face.SONG);
                case Inline.Blank(var characters) -> run(paragraph, GAP.repeat((int) Math.round(characters)), style.face()).setUnderline(UnderlinePatterns.SINGLE);
            }
        }
    }

    private static void lines(XWPFParagraph paragraph, String words, Face face) {
        var lines = words.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            var run = run(paragraph, lines[at], face);
            if (at + 1 < lines.length) run.addBreak();
        }
    }

    /// The face is said only where the paragraph's style has another.
    private static XWPFRun run(XWPFParagraph paragraph, String text, Face face) {
        var run = paragraph.createRun();
        if (face != usual(paragraph.getStyle())) run.setStyle("Face" + face.name().charAt(0) + face.name().substring(1).toLowerCase(Locale.ROOT));
        run.setText(text);
        return run;
    }

    private static Face usual(String style) {
        return switch (style == null ? "" : style) {
            case "Title", "Cover", "RedHead" -> Face.TITLE;
            case "Heading1", "TableHead" -> Face.HEI;
            case "Heading2", "Note" -> Face.KAI;
            case "Footer" -> Face.SONG;
            default -> Face.FANGSONG;
        };
    }

    static void align(XWPFParagraph paragraph, Align align) {
        switch (align) {
            case CENTRE -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
            case LEFT, JUSTIFY -> { }
        }
    }

    static void indent(XWPFParagraph paragraph, Style style) {
        var indent = indents(paragraph);
        if (style.hang() > 0) {
            indent.setLeftChars(hundredths(style.hang()));
            indent.setLeft(twips(style.hang()));
        }
        double first = style.indent() - style.hang();
        if (first > 0) {
            indent.setFirstLineChars(hundredths(first));
            indent.setFirstLine(twips(first));
        }
        if (first < 0) {
            indent.setHangingChars(hundredths(-first));
            indent.setHanging(twips(-first));
        }
        right(paragraph, style.inset());
    }

    /// Characters kept free at the right.
    static void right(XWPFParagraph paragraph, double characters) {
        if (characters <= 0) return;
        indents(paragraph).setRightChars(hundredths(characters));
        indents(paragraph).setRight(twips(characters));
    }

    private static CTInd indents(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
        return properties.isSetInd() ? properties.getInd() : properties.addNewInd();
    }

    private static BigInteger hundredths(double characters) {
        return BigInteger.valueOf(Math.round(characters * 100));
    }

    private static BigInteger twips(double characters) {
        return BigInteger.valueOf(Sections.twips(characters * Master.CHARACTER));
    }

    /// `— 1 —`, outside, one character in.
    void folio(XWPFParagraph paragraph, String side) {
        paragraph.setStyle("Footer");
        if (side.equals("left")) paragraph.setAlignment(ParagraphAlignment.LEFT);
        var indent = indents(paragraph);
        if (side.equals("left")) indent.setLeft(twips(1));
        else indent.setRight(twips(1));
        run(paragraph, "— ", Face.SONG);
        field(paragraph, "PAGE", "1");
        run(paragraph, " —", Face.SONG);
    }

    /// A table of contents as a field over headings of the first two levels, written out already with the pages of what it lists.
    void contents(String title, List<Packet.Part> parts) {
        paragraph("Title", title);
        XWPFParagraph line = null;
        for (int at = 0; at < parts.size(); at++) {
            line = paragraph("TOC" + Math.min(2, parts.get(at).level()));
            if (at == 0) begin(line, "TOC \\o \"1-2\" \\h \\z \\u");
            var run = line.createRun();
            run.setText(parts.get(at).matter().name());
            run.addTab();
            field(line, "PAGEREF " + bookmark(at) + " \\h", "");
        }
        if (line != null) line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /// The name of a part as a heading that is not seen but listed.
    void heading(String name, int level, int at) {
        var paragraph = paragraph("Heading" + Math.min(2, level));
        var mark = paragraph.getCTP().addNewBookmarkStart();
        mark.setId(BigInteger.valueOf(at));
        mark.setName(bookmark(at));
        var run = paragraph.createRun();
        run.setText(name);
        run.getCTR().addNewRPr().addNewColor().setVal("FFFFFF");
        run.setFontSize(1);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(at));
    }

    private static String bookmark(int at) {
        return "part" + (at + 1);
    }

    private static void begin(XWPFParagraph paragraph, String instruction) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    private static void field(XWPFParagraph paragraph, String instruction, String shown) {
        begin(paragraph, instruction);
        paragraph.createRun().setText(shown);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
