package award.document.typeset;

import java.util.List;
import java.util.function.BiPredicate;

/// Finds where lines end (断行, 避头尾). A closing mark that would begin a line is pushed in where the marks of the line can be
/// squeezed for it; otherwise the character before it comes down with it.
final class LineBreaker {

    private static final double TOLERANCE = 0.01;
    /// Credit codes stay whole; addresses of the web are divided.
    private static final int LONGEST_WORD = 20;

    private final List<Sort> sorts;
    private final double em;

    LineBreaker(List<Sort> sorts, double em) {
        this.sorts = sorts;
        this.em = em;
    }

    /// Where the line that begins at `from` ends, exclusive.
    int end(int from, double room) {
        double x = 0;
        for (int at = from; at < sorts.size(); at++) {
            x += step(from, at);
            if (x > room + TOLERANCE && kind(at) != Kind.SPACE) return fit(from, at, x, room);
        }
        return sorts.size();
    }

    private int fit(int from, int over, double x, double room) {
        int end = over;
        double width = x;
        while (end < sorts.size() - 1 && bound(end + 1)) width += step(from, ++end);
        if (bound(over) && width - room <= Squeeze.of(sorts.subList(from, end + 1), em).most()) return end + 1;

        int best = last(from, over, Kind::parts);
        if (best == from || word(best) > LONGEST_WORD) best = last(from, over, Kind::divides);
        return best > from ? best : Math.max(over, from + 1);
    }

    /// The last place up to `over` where a line may end; `from` when there is none.
    private int last(int from, int over, BiPredicate<Sort, Sort> mayEnd) {
        int at = over;
        while (at > from && !mayEnd.test(sorts.get(at - 1), sorts.get(at))) at--;
        return at;
    }

    /// How many letters and digits there are from here to the next other character.
    private int word(int from) {
        int end = from;
        while (end < sorts.size() && kind(end) == Kind.WORD) end++;
        return end - from;
    }

    private double step(int from, int at) {
        double space = at == from ? 0 : Kind.between(kind(at - 1), kind(at)) * em;
        return space + sorts.get(at).advance();
    }

    private boolean bound(int at) {
        return kind(at) == Kind.CLOSING || kind(at) == Kind.BOUND;
    }

    private Kind kind(int at) {
        return sorts.get(at).kind();
    }
}
