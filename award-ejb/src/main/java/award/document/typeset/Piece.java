package award.document.typeset;

import java.util.List;
import java.util.Optional;

/// Something that goes on a page as a whole, one below the other.
interface Piece {

    double height();

    void draw(double x, double y, Sheet sheet);

    /// Whether it stands on the page's grid of lines.
    default boolean onGrid() {
        return false;
    }

    /// Whether it is never parted from what follows.
    default boolean clings() {
        return false;
    }

    /// Whether it is left out where a full page ends or the next begins.
    default boolean fades() {
        return false;
    }

    /// What is set again above it when it begins a page.
    default List<? extends Piece> heads() {
        return List.of();
    }

    /// Two pieces for one, the first no taller than the room; empty when it cannot be divided there.
    default Optional<Halves> divide(double room) {
        return Optional.empty();
    }

    record Halves(Piece first, Piece rest) {}

    /// A drawing of fixed height.
    record Drawing(double height, Stroke stroke) implements Piece {

        @FunctionalInterface
        interface Stroke {
            void draw(double x, double y, Sheet sheet);
        }

        @Override
        public void draw(double x, double y, Sheet sheet) {
            stroke.draw(x, y, sheet);
        }
    }

    /// Free space, of no use where text runs on to another page.
    record Gap(double height) implements Piece {

        @Override
        public void draw(double x, double y, Sheet sheet) {
            // free
        }

        @Override
        public boolean fades() {
            return true;
        }
    }

    /// The end of a page.
    record Turn() implements Piece {

        @Override
        public double height() {
            return 0;
        }

        @Override
        public void draw(double x, double y, Sheet sheet) {
            // the paginator turns the page
        }
    }

    /// A piece kept with what follows it.
    record Clinging(Piece piece) implements Piece {

        @Override
        public double height() {
            return piece.height();
        }

        @Override
        public void draw(double x, double y, Sheet sheet) {
            piece.draw(x, y, sheet);
        }

        @Override
        public boolean onGrid() {
            return piece.onGrid();
        }

        @Override
        public boolean clings() {
            return true;
        }

        @Override
        public boolean fades() {
            return piece.fades();
        }

        @Override
        public List<? extends Piece> heads() {
            return piece.heads();
        }
    }

    /// Free space that stays wherever it falls.
    static Piece fixed(double height) {
        return new Drawing(height, (x, y, sheet) -> { });
    }
}
