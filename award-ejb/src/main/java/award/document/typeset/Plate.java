package award.document.typeset;

import award.document.Master;
import award.document.pdf.PdfFile;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The content of one page being written. Turns sheet coordinates, which fall, into PDF's, which rise; leaves the pen as it was.
final class Plate {

    private static final double UNSEEN = 0.5;
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder out = new StringBuilder(4096);
    private final Map<String, Typeface> typefaces = new TreeMap<>();
    private final Map<String, BitSet> characters = new TreeMap<>();
    private final double height;
    private Ink.Colour fill = Ink.Colour.BLACK;
    private Ink.Colour stroke = Ink.Colour.BLACK;

    private Plate(double height) {
        this.height = height;
        out.append("q 2 J\n");
    }

    /// @param height of the page
    static Drawn draw(List<Ink> inks, double height) {
        var plate = new Plate(height);
        inks.forEach(plate::engrave);
        plate.out.append("Q\n");
        return new Drawn(PdfFile.packed(plate.out.toString().getBytes(StandardCharsets.US_ASCII)), plate.characters());
    }

    /// A number as PDF writes it, to a thousandth of a point.
    static void number(double value, StringBuilder out) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) out.append('-');
        thousandths = Math.abs(thousandths);
        out.append(thousandths / 1000);
        long rest = thousandths % 1000;
        if (rest == 0) return;
        out.append('.').append((char) ('0' + rest / 100));
        if (rest % 100 != 0) out.append((char) ('0' + rest / 10 % 10));
        if (rest % 10 != 0) out.append((char) ('0' + rest % 10));
    }

    private Map<Typeface, int[]> characters() {
        return characters.entrySet().stream()
                .collect(Collectors.toMap(used -> typefaces.get(used.getKey()), used -> used.getValue().stream().toArray()));
    }

    private void engrave(Ink ink) {
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

    private void run(Ink.Run run, double paper) {
        fill(run.colour());
        out.append("BT /").append(run.typeface().resource()).append(' ');
        numbers("Tf", run.size());
        numbers("Td", run.lefts()[0], paper - run.baseline());
        positioned(run);
        out.append("ET\n");
    }

    /// Strings as long as the font's own widths place them, with the corrections between, in thousandths of the size.
    private void positioned(Ink.Run run) {
        var typeface = run.typeface();
        typefaces.putIfAbsent(typeface.resource(), typeface);
        var used = characters.computeIfAbsent(typeface.resource(), first -> new BitSet());
        double pen = run.lefts()[0];
        out.append("[<");
        for (int at = 0; at < run.codePoints().length; at++) {
            int character = run.codePoints()[at];
            long off = Math.round((run.lefts()[at] - pen) * 1000 / run.size());
            if (Math.abs(off) > UNSEEN && at > 0) {
                out.append('>').append(-off).append('<');
                pen += off * run.size() / 1000;
            }
            used.set(character);
            glyph(typeface.glyph(character));
            pen += typeface.advance(character) * run.size() / 1000;
        }
        out.append(">]TJ\n");
    }

    private void glyph(int id) {
        for (int shift = 12; shift >= 0; shift -= 4) out.append(HEX.charAt(id >> shift & 15));
    }

    /// A landscape page is the sheet turned clockwise: what stands on the sheet is turned with it.
    private void upright(Ink.Run run) {
        boolean turned = height < Master.PORTRAIT.paperHeight() - 1;
        if (!turned) {
            run(run, height);
            return;
        }
        out.append("q ");
        numbers("cm", 0, -1, 1, 0, 0, height);
        run(run, Master.PORTRAIT.paperHeight());
        out.append("Q\n");
    }

    private void rule(Ink.Rule rule) {
        stroke(rule.colour());
        numbers("w", rule.width());
        if (rule.dotted() > 0) {
            out.append("1 J [0 ");
            number(rule.dotted(), out);
            out.append("] 0 d\n");
        }
        numbers("m", rule.x1(), height - rule.y1());
        numbers("l", rule.x2(), height - rule.y2());
        out.append("S\n");
        if (rule.dotted() > 0) out.append("2 J [] 0 d\n");
    }

    private void area(Ink.Area area) {
        fill(area.colour());
        outline(area);
        out.append("f\n");
    }

    private void mosaic(Ink.Mosaic mosaic) {
        fill(Ink.Colour.BLACK);
        for (var area : mosaic.areas()) outline(area);
        out.append("f\n");
    }

    private void outline(Ink.Area area) {
        numbers("re", area.x(), height - area.y() - area.height(), area.width(), area.height());
    }

    private void fill(Ink.Colour colour) {
        if (colour == fill) return;
        numbers("rg", colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
        fill = colour;
    }

    private void stroke(Ink.Colour colour) {
        if (colour == stroke) return;
        numbers("RG", colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
        stroke = colour;
    }

    private void numbers(String operator, double... values) {
        for (double value : values) {
            number(value, out);
            out.append(' ');
        }
        out.append(operator).append('\n');
    }
}
