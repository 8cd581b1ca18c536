package award.document.typeset;

import java.util.List;

/// How far the marks of a line can be squeezed (标点挤压): a quarter of an em at each, half an em after a closing mark at the end.
/// A mark whose free half has already met another's gives no more.
///
/// @param inner within the line
/// @param end   at its end
record Squeeze(double inner, double end) {

    static Squeeze of(List<Sort> line, double em) {
        double inner = 0;
        for (int at = 0; at < line.size(); at++) inner += before(line, at, em) + after(line, at, em);
        boolean closes = line.getLast().kind() == Kind.CLOSING;
        return new Squeeze(inner, closes ? em / 2 : 0);
    }

    double most() {
        return inner + end;
    }

    /// What can go before the sort at this place.
    static double before(List<Sort> line, int at, double em) {
        boolean opens = at > 0 && line.get(at).kind() == Kind.OPENING;
        return opens && Kind.between(line.get(at - 1).kind(), Kind.OPENING) == 0 ? em / 4 : 0;
    }

    /// What can go after the sort at this place.
    static double after(List<Sort> line, int at, double em) {
        boolean closes = at < line.size() - 1 && line.get(at).kind() == Kind.CLOSING;
        return closes && Kind.between(Kind.CLOSING, line.get(at + 1).kind()) == 0 ? em / 4 : 0;
    }
}
