package award.document.typeset;

import award.document.Align;
import award.document.Master;
import award.document.Style;
import award.document.Text;
import java.util.ArrayList;
import java.util.List;

/// Sets text in lines of a given measure.
final class Typesetter {

    private final Scribe scribe;

    Typesetter(Fonts fonts) {
        this.scribe = new Scribe(fonts);
    }

    List<Line> set(String text, Style style, double measure) {
        return set(Text.of(text), style, measure);
    }

    /// The lines of a paragraph; one empty line for an empty one.
    List<Line> set(Text text, Style style, double measure) {
        double em = em(style);
        var lines = new ArrayList<Line>();
        for (var stretch : scribe.write(text, style, em)) {
            setStretch(stretch, style, em, measure - style.inset() * em, lines);
        }
        return lines;
    }

    /// Lines as equal in length as their number allows, as titles want it.
    List<Line> balance(Text text, Style style, double measure) {
        var lines = set(text, style, measure);
        if (lines.size() == 1 || text.plain().indexOf('\n') >= 0) return lines;
        double narrow = measure;
        while (narrow > 2 * em(style) && set(text, style, narrow - em(style)).size() == lines.size()) narrow -= em(style);
        double margin = (measure - narrow) / 2;
        return set(text, style, narrow).stream().map(line -> line.moved(margin)).toList();
    }

    double width(String text, Style style) {
        var lines = set(text, style.aligned(Align.LEFT).indented(0, 0).inset(0), Double.MAX_VALUE);
        return lines.getFirst().end();
    }

    /// Text on the page's grid has its pitch: 28 characters to the text area's width.
    static double em(Style style) {
        return style.leading() == Master.LINE && style.size() == 16 ? Master.CHARACTER : style.size();
    }

    private void setStretch(List<Sort> sorts, Style style, double em, double measure, List<Line> lines) {
        if (sorts.isEmpty()) {
            lines.add(new Line(List.of(), new double[0], style.size(), style.leading(), Ink.Colour.BLACK));
            return;
        }
        var breaker = new LineBreaker(sorts, em);
        int from = 0;
        while (from < sorts.size()) {
            double left = (lines.isEmpty() ? style.indent() : style.hang()) * em;
            int end = breaker.end(from, measure - left);
            var line = trimmed(sorts.subList(from, end));
            boolean last = end == sorts.size();
            lines.add(new Line(line, new Justifier(line, em).places(style.align(), left, measure - left, last),
                    style.size(), style.leading(), Ink.Colour.BLACK));
            from = end;
        }
    }

    private static List<Sort> trimmed(List<Sort> line) {
        int end = line.size();
        while (end > 1 && line.get(end - 1).kind() == Kind.SPACE) end--;
        return List.copyOf(line.subList(0, end));
    }
}
