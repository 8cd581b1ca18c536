package award.document.typeset;

import award.document.Align;
import award.document.Face;
import award.document.Master;
import award.document.RedHead;
import award.document.Signature;
import award.document.Style;
import java.util.ArrayList;
import java.util.List;

/// Sets what opens and closes an official document: the red head and the signature.
final class HeadSetter {

    private static final double ABOVE_ISSUER = Master.mm(35);
    private static final double LARGEST_ISSUER = Master.mm(20);
    private static final double ABOVE_RED_LINE = Master.mm(4);
    private static final double RED_LINE = 2.2;
    private static final Style FLUSH = Style.FLUSH.aligned(Align.LEFT);

    private final Typesetter typesetter;
    private final double width;

    HeadSetter(Typesetter typesetter, double width) {
        this.typesetter = typesetter;
        this.width = width;
    }

    List<Piece> redHead(RedHead head) {
        double natural = typesetter.width(head.issuer(), Style.TITLE) / Style.TITLE.size();
        double size = Math.min(LARGEST_ISSUER, width * 0.94 / natural);
        var style = new Style(Face.TITLE, size, size * 1.1, Align.CENTRE, 0, 0, 0);

        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.fixed(ABOVE_ISSUER));
        for (var line : typesetter.set(head.issuer(), style, width)) pieces.add(line.in(Ink.Colour.RED));
        if (!head.number().isEmpty()) {
            pieces.add(Piece.fixed(2 * Master.LINE));
            for (var line : typesetter.set(head.number(), Style.FLUSH.aligned(Align.CENTRE).sized(16, 20), width)) pieces.add(line);
        }
        pieces.add(new Piece.Drawing(ABOVE_RED_LINE + RED_LINE, (x, y, sheet) -> sheet.add(new Ink.Rule(
                x, y + ABOVE_RED_LINE, x + width, y + ABOVE_RED_LINE, RED_LINE, Ink.Colour.RED, 0))));
        pieces.add(Piece.fixed(2 * Master.LINE));
        return pieces;
    }

    List<Piece> signature(Signature signature) {
        double issuer = signature.issuers().stream().mapToDouble(name -> typesetter.width(name, FLUSH)).max().orElseThrow();
        double date = typesetter.width(signature.date(), FLUSH);
        return switch (signature.sealing()) {
            case UNSEALED -> unsealed(signature, issuer, date);
            case SEALED -> sealed(signature, date);
        };
    }

    private List<Piece> unsealed(Signature signature, double issuer, double date) {
        double two = 2 * Master.CHARACTER;
        double issuerLeft = Math.min(width - two - issuer, width - two - date - two);
        var pieces = new ArrayList<Piece>();
        pieces.add(kept(Piece.fixed(Master.LINE)));
        for (var name : signature.issuers()) pieces.add(kept(at(issuerLeft, name)));
        pieces.add(at(issuerLeft + two, signature.date()));
        return pieces;
    }

    private List<Piece> sealed(Signature signature, double date) {
        double left = width - 4 * Master.CHARACTER - date;
        double centre = left + date / 2;
        var pieces = new ArrayList<Piece>();
        pieces.add(kept(Piece.fixed(2 * Master.LINE)));
        for (var name : signature.issuers()) {
            double length = typesetter.width(name, FLUSH);
            pieces.add(kept(at(Math.min(centre - length / 2, width - length), name)));
        }
        pieces.add(at(left, signature.date()));
        return pieces;
    }

    private Piece at(double left, String words) {
        return typesetter.set(words, FLUSH, width).getFirst().moved(Math.max(0, left));
    }

    private static Piece kept(Piece piece) {
        return new Piece.Clinging(piece);
    }
}
