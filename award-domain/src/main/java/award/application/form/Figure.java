package award.application.form;

import java.math.BigDecimal;
import java.util.Optional;

/// A figure as people type it: with separators of thousands, in full width, with a percent sign pasted along.
public final class Figure {

    private static final int LONGEST = 30;

    private Figure() {}

    /// Empty for what is no number.
    public static Optional<BigDecimal> read(String typed) {
        var plain = new StringBuilder();
        typed.strip().codePoints().map(Figure::halfWidth).filter(Figure::counts).forEach(plain::appendCodePoint);
        if (plain.length() > LONGEST || plain.indexOf("e") >= 0 || plain.indexOf("E") >= 0) return Optional.empty();
        try {
            return Optional.of(new BigDecimal(plain.toString()));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static int halfWidth(int sign) {
        return sign >= 0xFF01 && sign <= 0xFF5E ? sign - 0xFEE0 : sign;
    }

    private static boolean counts(int sign) {
        return sign != ',' && sign != '%' && !Character.isWhitespace(sign) && !Character.isSpaceChar(sign);
    }
}
