package award.document.typeset;

import award.document.Master;

/// The frame of a certificate: a band of Chinese fret (回纹) in gold between two lines, around the sheet.
final class Fret {

    private static final double MARGIN = Master.mm(9);
    private static final double BAND = Master.mm(6);
    private static final double GAP = Master.mm(1.2);
    private static final double HEAVY = 1.8;
    private static final double FINE = 0.6;
    private static final double STROKE = 0.9;

    /// One turn of the fret, inwards, in parts of its square; the last two numbers of a step are the first two of the next.
    private static final double[] TURN = {0, 1, 0, 0, 1, 0, 1, 0.75, 0.3, 0.75, 0.3, 0.35, 0.65, 0.35, 0.65, 0.5};

    private final double width;
    private final double height;

    Fret(Master master) {
        this.width = master.paperWidth();
        this.height = master.paperHeight();
    }

    void draw(Sheet sheet) {
        frame(MARGIN, HEAVY, sheet);
        frame(MARGIN + BAND, FINE, sheet);
        frame(MARGIN + BAND + Master.mm(1.5), FINE, sheet);
        double from = MARGIN + GAP;
        double square = BAND - 2 * GAP;
        run(from, from, width - 2 * from, square, true, sheet);
        run(from, height - from - square, width - 2 * from, square, true, sheet);
        run(from, from + square + GAP, height - 2 * (from + square + GAP), square, false, sheet);
        run(width - from - square, from + square + GAP, height - 2 * (from + square + GAP), square, false, sheet);
    }

    private void frame(double margin, double weight, Sheet sheet) {
        double right = width - margin;
        double foot = height - margin;
        rule(margin, margin, right, margin, weight, sheet);
        rule(margin, foot, right, foot, weight, sheet);
        rule(margin, margin, margin, foot, weight, sheet);
        rule(right, margin, right, foot, weight, sheet);
    }

    /// Turns beside each other as evenly as the length allows.
    private static void run(double x, double y, double length, double square, boolean across, Sheet sheet) {
        int turns = (int) Math.floor((length + GAP) / (square + GAP));
        double step = (length - square) / (turns - 1);
        for (int turn = 0; turn < turns; turn++) {
            turn(across ? x + turn * step : x, across ? y : y + turn * step, square, sheet);
        }
    }

    private static void turn(double x, double y, double square, Sheet sheet) {
        for (int at = 0; at + 3 < TURN.length; at += 2) {
            rule(x + TURN[at] * square, y + TURN[at + 1] * square, x + TURN[at + 2] * square, y + TURN[at + 3] * square, STROKE, sheet);
        }
    }

    private static void rule(double x1, double y1, double x2, double y2, double weight, Sheet sheet) {
        sheet.add(new Ink.Rule(x1, y1, x2, y2, weight, Ink.Colour.GOLD, 0));
    }
}
