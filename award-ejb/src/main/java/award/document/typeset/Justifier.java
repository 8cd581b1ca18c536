package award.document.typeset;

import award.document.Align;
import java.util.List;

/// Places the sorts of one line between its edges: squeezed where they are too wide, spread where the line is to be filled.
final class Justifier {

    private final List<Sort> line;
    private final double em;
    private final double width;

    Justifier(List<Sort> line, double em) {
        this.line = line;
        this.em = em;
        double sum = 0;
        for (int at = 0; at < line.size(); at++) sum += space(at) + line.get(at).advance();
        this.width = sum;
    }

    /// @param last whether the line ends its paragraph, and so is not filled
    double[] places(Align align, double left, double room, boolean last) {
        double spare = room - width;
        if (spare < 0) return set(left, squeezed(-spare), 0);
        return switch (align) {
            case LEFT -> set(left, 0, 0);
            case RIGHT -> set(left + spare, 0, 0);
            case CENTRE -> set(left + spare / 2, 0, 0);
            case JUSTIFY -> set(left, 0, last ? 0 : stretched(spare));
        };
    }

    /// The part of the line's inner squeeze that is needed once the end's has been used.
    private double squeezed(double excess) {
        var squeeze = Squeeze.of(line, em);
        double needed = Math.max(0, excess - squeeze.end());
        return squeeze.inner() == 0 ? 0 : Math.min(1, needed / squeeze.inner());
    }

    /// What every gap is widened by. A line too short for its measure is better left as it is.
    private double stretched(double spare) {
        int gaps = stretches();
        return spare > gaps * em ? 0 : spare / gaps;
    }

    private double[] set(double left, double squeeze, double stretch) {
        var places = new double[line.size()];
        double x = left;
        for (int at = 0; at < places.length; at++) {
            x += space(at) - squeeze * Squeeze.before(line, at, em) + (stretchesBefore(at) ? stretch : 0);
            places[at] = x;
            x += line.get(at).advance() - squeeze * Squeeze.after(line, at, em);
        }
        return places;
    }

    private double space(int at) {
        return at == 0 ? 0 : Kind.between(line.get(at - 1).kind(), line.get(at).kind()) * em;
    }

    private boolean stretchesBefore(int at) {
        return at > 0 && Kind.stretches(line.get(at - 1).kind(), line.get(at).kind());
    }

    private int stretches() {
        int count = 0;
        for (int at = 1; at < line.size(); at++) count += stretchesBefore(at) ? 1 : 0;
        return count;
    }
}
