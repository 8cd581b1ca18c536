package award.document.typeset;

import java.util.List;

/// The content of one cell, set to its width.
///
/// @param content one below the other
record GridCell(double width, List<? extends Piece> content) {

    static final double PADDING = 4;

    double height() {
        return content.stream().mapToDouble(Piece::height).sum();
    }

    /// How many of its pieces, from the top, fit into the height.
    int fitting(double room) {
        double sum = 0;
        int count = 0;
        for (var piece : content) {
            sum += piece.height();
            if (sum > room) break;
            count++;
        }
        return count;
    }

    GridCell upTo(int count) {
        return new GridCell(width, content.subList(0, count));
    }

    GridCell from(int count) {
        return new GridCell(width, content.subList(count, content.size()));
    }

    void draw(double x, double y, Sheet sheet) {
        double top = y;
        for (var piece : content) {
            piece.draw(x + PADDING, top, sheet);
            top += piece.height();
        }
    }
}
