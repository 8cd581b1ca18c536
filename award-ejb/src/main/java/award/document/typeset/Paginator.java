package award.document.typeset;

import award.document.Master;
import java.util.ArrayList;
import java.util.List;

/// Puts pieces on pages.
final class Paginator {

    private static final double TOLERANCE = 0.01;

    private final Master master;
    private final List<Sheet> sheets = new ArrayList<>();
    private double y;
    private boolean overflown;

    Paginator(Master master) {
        this.master = master;
        turn();
    }

    List<Sheet> paginate(List<Piece> pieces) {
        for (int at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            if (piece instanceof Piece.Turn) {
                if (begun()) turn();
                overflown = false;
                continue;
            }
            if (begun() && needed(pieces, at) > room(piece) + TOLERANCE) turn(piece);
            place(piece);
        }
        return sheets;
    }

    private void place(Piece piece) {
        if (piece.fades() && overflown && !begun()) return;
        if (piece.height() <= room(piece) + TOLERANCE) {
            draw(piece);
            return;
        }
        if (piece.fades()) return;
        var halves = piece.divide(room(piece))
                .orElseThrow(() -> new IllegalStateException("too tall for a page: " + piece.height()));
        draw(halves.first());
        turn(halves.rest());
        place(halves.rest());
    }

    private void draw(Piece piece) {
        double top = aligned(piece);
        piece.draw(master.left(), top, sheets.getLast());
        y = top + piece.height();
    }

    /// The room a piece needs so as not to be parted from what it clings to. What no page holds is divided where it stands.
    private double needed(List<Piece> pieces, int at) {
        double sum = 0;
        for (int next = at; next < pieces.size(); next++) {
            var piece = pieces.get(next);
            if (piece.height() > master.height() - heads(piece)) return sum + Master.LINE;
            if (!piece.fades() || next > at) sum += piece.height();
            if (!piece.clings()) break;
        }
        return sum > master.height() ? pieces.get(at).height() : sum;
    }

    private double heads(Piece piece) {
        return piece.heads().stream().mapToDouble(Piece::height).sum();
    }

    private double room(Piece piece) {
        return master.top() + master.height() - aligned(piece);
    }

    private double aligned(Piece piece) {
        if (!piece.onGrid()) return y;
        double lines = Math.ceil((y - master.top()) / Master.LINE - TOLERANCE);
        return master.top() + lines * Master.LINE;
    }

    private boolean begun() {
        return y > master.top();
    }

    private void turn() {
        sheets.add(new Sheet(master));
        y = master.top();
    }

    private void turn(Piece next) {
        turn();
        overflown = true;
        next.heads().forEach(this::draw);
    }
}
