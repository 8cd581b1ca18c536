package award.document.typeset;

import award.document.Master;
import java.util.Arrays;
import java.util.List;

/// A line of text with every sort at its place.
///
/// @param places left edge of each sort, from the left edge of the text's measure
/// @param size   points
/// @param leading height of the line
record Line(List<Sort> sorts, double[] places, double size, double leading, Ink.Colour colour) implements Piece {

    /// Part of the size that stands above the baseline, so that a Chinese character fills its square.
    private static final double ASCENT = 0.88;

    @Override
    public double height() {
        return leading;
    }

    @Override
    public void draw(double x, double y, Sheet sheet) {
        double baseline = y + baseline();
        int from = 0;
        while (from < sorts.size()) from = drawRun(from, x, baseline, sheet);
    }

    @Override
    public boolean onGrid() {
        return leading == Master.LINE;
    }

    /// From the line's upper edge.
    double baseline() {
        return (leading - size) / 2 + ASCENT * size;
    }

    /// Right edge of the last sort.
    double end() {
        return sorts.isEmpty() ? 0 : places[sorts.size() - 1] + sorts.getLast().advance();
    }

    double start() {
        return sorts.isEmpty() ? 0 : places[0];
    }

    Line moved(double right) {
        return new Line(sorts, Arrays.stream(places).map(place -> place + right).toArray(), size, leading, colour);
    }

    Line in(Ink.Colour other) {
        return new Line(sorts, places, size, leading, other);
    }

    private int drawRun(int from, double x, double baseline, Sheet sheet) {
        return switch (sorts.get(from)) {
            case Sort.Gap gap -> {
                double left = x + places[from];
                sheet.add(Ink.rule(left, baseline + 2, left + gap.advance(), baseline + 2));
                yield from + 1;
            }
            case Sort.Glyph glyph -> {
                int end = endOfRun(from, glyph.typeface());
                sheet.add(run(from, end, glyph.typeface(), x, baseline));
                for (int at = from; at < end; at++) tick(at, x, baseline, sheet);
                yield end;
            }
        };
    }

    private int endOfRun(int from, Typeface typeface) {
        int end = from + 1;
        while (end < sorts.size() && sorts.get(end) instanceof Sort.Glyph glyph && glyph.typeface() == typeface) end++;
        return end;
    }

    private Ink run(int from, int end, Typeface typeface, double x, double baseline) {
        var codePoints = new int[end - from];
        var lefts = new double[end - from];
        for (int at = from; at < end; at++) {
            codePoints[at - from] = sorts.get(at).codePoint();
            lefts[at - from] = x + places[at];
        }
        return new Ink.Run(typeface, size, colour, baseline, codePoints, lefts);
    }

    private void tick(int at, double x, double baseline, Sheet sheet) {
        if (!(sorts.get(at) instanceof Sort.Glyph glyph) || !glyph.ticked()) return;
        double left = x + places[at];
        double turn = left + 0.45 * size;
        double foot = baseline - 0.1 * size;
        double weight = 0.09 * size;
        sheet.add(new Ink.Rule(left + 0.22 * size, baseline - 0.38 * size, turn, foot, weight, Ink.Colour.BLACK, 0));
        sheet.add(new Ink.Rule(turn, foot, left + 0.95 * size, baseline - 0.82 * size, weight, Ink.Colour.BLACK, 0));
    }
}
