package award.document.typeset;

import award.document.Master;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The content of one page of an OFD file. Ink has the same places as on the sheet: both count from the upper left corner.
final class OfdPage {

    private static final double ASCENT = 1.0;
    private static final double DESCENT = 0.3;

    private final OfdFonts fonts;
    private final OfdIds ids;

    OfdPage(OfdFonts fonts, OfdIds ids) {
        this.fonts = fonts;
        this.ids = ids;
    }

    byte[] written(Sheet sheet) {
        boolean turned = sheet.master().orientation() == Master.Orientation.LANDSCAPE;
        return OfdXml.of("Page", page -> {
            page.element("Area", area -> area.text("PhysicalBox", OfdXml.box(sheet.master())));
            page.element("Content", content -> content.element("Layer", layer -> {
                layer.attribute("ID", ids.next()).attribute("Type", "Body");
                for (var ink : sheet.inks()) write(ink, turned, layer);
            }));
        });
    }

    private void write(Ink ink, boolean turned, OfdXml layer) {
        switch (ink) {
            case Ink.Run run -> text(run, layer);
            case Ink.Upright upright -> {
                if (turned) upright(upright.run(), layer);
                else text(upright.run(), layer);
            }
            case Ink.Rule rule -> rule(rule, layer);
            case Ink.Area area -> areas(List.of(area), area.colour(), layer);
            case Ink.Mosaic mosaic -> areas(mosaic.areas(), Ink.Colour.BLACK, layer);
            case Ink.Anchor anchor -> { }
            case Ink.Link link -> { }
        }
    }

    private void text(Ink.Run run, OfdXml layer) {
        double up = run.size() * ASCENT;
        layer.element("TextObject", object -> {
            object.attribute("ID", ids.next())
                    .attribute("Boundary", OfdXml.box(run.lefts()[0], run.baseline() - up, width(run), up + run.size() * DESCENT));
            characters(run, up, object);
        });
    }

    /// A landscape page is the sheet turned clockwise: what stands on the sheet is turned with it.
    private void upright(Ink.Run run, OfdXml layer) {
        double down = run.size() * DESCENT;
        double right = Master.PORTRAIT.paperHeight() - run.baseline();
        layer.element("TextObject", object -> {
            object.attribute("ID", ids.next())
                    .attribute("Boundary", OfdXml.box(right - down, run.lefts()[0], down + run.size() * ASCENT, width(run)))
                    .attribute("CTM", "0 1 -1 0 " + OfdXml.mm(down) + " 0");
            characters(run, 0, object);
        });
    }

    private void characters(Ink.Run run, double baseline, OfdXml object) {
        var font = fonts.of(run.typeface());
        var words = new String(run.codePoints(), 0, run.codePoints().length);
        object.attribute("Font", font.id()).attribute("Size", OfdXml.mm(run.size()));
        object.element("FillColor", colour -> colour.attribute("Value", rgb(run.colour())));
        glyphs(run, font, object);
        object.element("TextCode", code -> {
            code.attribute("X", 0).attribute("Y", OfdXml.mm(baseline));
            if (run.lefts().length > 1) code.attribute("DeltaX", distances(run));
            code.words(words);
        });
    }

    /// Which glyphs draw the characters: one for each, however many UTF-16 units it is written in.
    private static void glyphs(Ink.Run run, OfdFonts.Embedded font, OfdXml object) {
        int from = 0;
        int unit = 0;
        var points = run.codePoints();
        while (from < points.length) {
            boolean pair = Character.charCount(points[from]) == 2;
            int end = from + 1;
            while (!pair && end < points.length && Character.charCount(points[end]) == 1) end++;
            int units = pair ? 2 : end - from;
            int first = from;
            int last = end;
            int position = unit;
            object.element("CGTransform", transform -> transform.attribute("CodePosition", position).attribute("CodeCount", units)
                    .attribute("GlyphCount", last - first)
                    .text("Glyphs", IntStream.range(first, last).mapToObj(at -> String.valueOf(font.glyph(points[at]))).collect(Collectors.joining(" "))));
            unit += units;
            from = end;
        }
    }

    /// From each UTF-16 unit to the next: the second half of a pair stands where the first does.
    private static String distances(Ink.Run run) {
        return IntStream.range(0, run.lefts().length - 1)
                .mapToObj(at -> (Character.charCount(run.codePoints()[at]) == 2 ? "0 " : "") + OfdXml.mm(run.lefts()[at + 1] - run.lefts()[at]))
                .collect(Collectors.joining(" "));
    }

    private static double width(Ink.Run run) {
        int last = run.lefts().length - 1;
        return run.lefts()[last] - run.lefts()[0] + run.typeface().advance(run.codePoints()[last]) * run.size() / 1000;
    }

    private void rule(Ink.Rule rule, OfdXml layer) {
        double left = Math.min(rule.x1(), rule.x2()) - rule.width();
        double top = Math.min(rule.y1(), rule.y2()) - rule.width();
        layer.element("PathObject", object -> {
            object.attribute("ID", ids.next())
                    .attribute("Boundary", OfdXml.box(left, top, Math.abs(rule.x2() - rule.x1()) + 2 * rule.width(), Math.abs(rule.y2() - rule.y1()) + 2 * rule.width()))
                    .attribute("LineWidth", OfdXml.mm(rule.width())).attribute("Cap", rule.dotted() > 0 ? "Round" : "Square");
            if (rule.dotted() > 0) object.attribute("DashPattern", "0.01 " + OfdXml.mm(rule.dotted()));
            object.element("StrokeColor", colour -> colour.attribute("Value", rgb(rule.colour())));
            object.text("AbbreviatedData", "M " + point(rule.x1() - left, rule.y1() - top) + " L " + point(rule.x2() - left, rule.y2() - top));
        });
    }

    private void areas(List<Ink.Area> areas, Ink.Colour colour, OfdXml layer) {
        double left = areas.stream().mapToDouble(Ink.Area::x).min().orElse(0);
        double top = areas.stream().mapToDouble(Ink.Area::y).min().orElse(0);
        double right = areas.stream().mapToDouble(area -> area.x() + area.width()).max().orElse(0);
        double bottom = areas.stream().mapToDouble(area -> area.y() + area.height()).max().orElse(0);
        var path = areas.stream().map(area -> rectangle(area, left, top)).collect(Collectors.joining(" "));
        layer.element("PathObject", object -> object.attribute("ID", ids.next())
                .attribute("Boundary", OfdXml.box(left, top, right - left, bottom - top)).attribute("Stroke", "false").attribute("Fill", "true")
                .element("FillColor", fill -> fill.attribute("Value", rgb(colour)))
                .text("AbbreviatedData", path));
    }

    private static String rectangle(Ink.Area area, double left, double top) {
        double x1 = area.x() - left;
        double y1 = area.y() - top;
        double x2 = x1 + area.width();
        double y2 = y1 + area.height();
        return "M " + point(x1, y1) + " L " + point(x2, y1) + " L " + point(x2, y2) + " L " + point(x1, y2) + " C";
    }

    private static String point(double x, double y) {
        return OfdXml.mm(x) + " " + OfdXml.mm(y);
    }

    private static String rgb(Ink.Colour colour) {
        return Arrays.stream(new int[] {colour.red, colour.green, colour.blue}).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }
}
