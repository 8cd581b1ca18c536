package award.document.typeset;

import award.document.Master;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/// The content of one page being written. Turns sheet coordinates, which fall, into PDF's, which rise.
final class Plate implements Closeable {

    private static final double UNSEEN = 0.5;
    private static final int ROUND = 1;
    private static final int SQUARE = 2;

    private final PDPageContentStream stream;
    private final Function<Typeface, PDFont> fonts;
    private final double height;
    private Ink.Colour fill = Ink.Colour.BLACK;
    private Ink.Colour stroke = Ink.Colour.BLACK;

    Plate(PDDocument pdf, PDPage page, Function<Typeface, PDFont> fonts) throws IOException {
        this.stream = new PDPageContentStream(pdf, page, AppendMode.OVERWRITE, true);
        this.fonts = fonts;
        this.height = page.getMediaBox().getHeight();
        stream.setLineCapStyle(SQUARE);
    }

    void engrave(Ink ink) throws IOException {
        switch (ink) {
            case Ink.Run run -> run(run, height);
            case Ink.Upright upright -> upright(upright.run());
            case Ink.Rule rule -> rule(rule);
            case Ink.Area area -> area(area);
            case Ink.Mosaic mosaic -> mosaic(mosaic);
            case Ink.Anchor anchor -> { }
            case Ink.Link link -> { }
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private void run(Ink.Run run, double paper) throws IOException {
        fill(run.colour());
        stream.beginText();
        stream.setFont(fonts.apply(run.typeface()), (float) run.size());
        stream.newLineAtOffset((float) run.lefts()[0], (float) (paper - run.baseline()));
        stream.showTextWithPositioning(positioned(run));
        stream.endText();
    }

    /// Strings as long as the font's own widths place them, with the corrections between, in thousandths of the size.
    private static Object[] positioned(Ink.Run run) {
        var parts = new ArrayList<Object>();
        var word = new StringBuilder();
        double pen = run.lefts()[0];
        for (int at = 0; at < run.codePoints().length; at++) {
            long off = Math.round((run.lefts()[at] - pen) * 1000 / run.size());
            if (Math.abs(off) > UNSEEN && at > 0) {
                parts.add(word.toString());
                parts.add((float) -off);
                word.setLength(0);
                pen += off * run.size() / 1000;
            }
            word.appendCodePoint(run.codePoints()[at]);
            pen += run.typeface().advance(run.codePoints()[at]) * run.size() / 1000;
        }
        parts.add(word.toString());
        return parts.toArray();
    }

    /// A landscape page is the sheet turned clockwise: what stands on the sheet is turned with it.
    private void upright(Ink.Run run) throws IOException {
        boolean turned = height < Master.PORTRAIT.paperHeight() - 1;
        if (!turned) {
            run(run, height);
            return;
        }
        stream.saveGraphicsState();
        stream.transform(new Matrix(0, -1, 1, 0, 0, (float) height));
        run(run, Master.PORTRAIT.paperHeight());
        stream.restoreGraphicsState();
    }

    private void rule(Ink.Rule rule) throws IOException {
        stroke(rule.colour());
        stream.setLineWidth((float) rule.width());
        if (rule.dotted() > 0) {
            stream.setLineCapStyle(ROUND);
            stream.setLineDashPattern(new float[] {0, (float) rule.dotted()}, 0);
        }
        stream.moveTo((float) rule.x1(), (float) (height - rule.y1()));
        stream.lineTo((float) rule.x2(), (float) (height - rule.y2()));
        stream.stroke();
        if (rule.dotted() > 0) {
            stream.setLineCapStyle(SQUARE);
            stream.setLineDashPattern(new float[0], 0);
        }
    }

    private void area(Ink.Area area) throws IOException {
        fill(area.colour());
        outline(area);
        stream.fill();
    }

    private void mosaic(Ink.Mosaic mosaic) throws IOException {
        fill(Ink.Colour.BLACK);
        for (var area : mosaic.areas()) outline(area);
        stream.fill();
    }

    private void outline(Ink.Area area) throws IOException {
        stream.addRect((float) area.x(), (float) (height - area.y() - area.height()), (float) area.width(), (float) area.height());
    }

    private void fill(Ink.Colour colour) throws IOException {
        if (colour == fill) return;
        stream.setNonStrokingColor(colour.red / 255f, colour.green / 255f, colour.blue / 255f);
        fill = colour;
    }

    private void stroke(Ink.Colour colour) throws IOException {
        if (colour == stroke) return;
        stream.setStrokingColor(colour.red / 255f, colour.green / 255f, colour.blue / 255f);
        stroke = colour;
    }
}
