package award.document.typeset;

import award.document.Align;
import award.document.Code;
import award.document.Master;
import award.document.Style;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sets QR codes as one area of black squares.
final class CodeSetter {

    private static final double QUIET = Master.mm(2.5);
    private static final Style CAPTION = Style.CELL.sized(10.5, 15);

    private final Typesetter typesetter;
    private final double width;

    CodeSetter(Typesetter typesetter, double width) {
        this.typesetter = typesetter;
        this.width = width;
    }

    List<Piece> set(Code code) {
        double edge = Master.mm(code.mm());
        double wide = Math.max(edge, typesetter.width(code.caption(), CAPTION));
        double left = switch (code.align()) {
            case LEFT, JUSTIFY -> 0;
            case CENTRE -> (width - wide) / 2;
            case RIGHT -> width - wide;
        };
        var matrix = matrix(code.content());
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece.Clinging(new Piece.Drawing(edge + 1.5 * QUIET,
                (x, y, sheet) -> draw(matrix, x + left + (wide - edge) / 2, y + QUIET, edge, sheet))));
        for (var line : typesetter.set(code.caption(), CAPTION.aligned(Align.CENTRE), wide + 1)) pieces.add(line.moved(left - 0.5));
        return pieces;
    }

    private static ByteMatrix matrix(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + content.length() + " characters", e);
        }
    }

    /// A code at its place on a sheet, without quiet zone and caption.
    static void draw(String content, double x, double y, double edge, Sheet sheet) {
        draw(matrix(content), x, y, edge, sheet);
    }

    private static void draw(ByteMatrix matrix, double x, double y, double edge, Sheet sheet) {
        double module = edge / matrix.getWidth();
        var areas = new ArrayList<Ink.Area>();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row) == 0) continue;
                areas.add(new Ink.Area(x + column * module, y + row * module, module, module, Ink.Colour.BLACK));
            }
        }
        sheet.add(new Ink.Mosaic(areas));
    }
}
