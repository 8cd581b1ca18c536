package award.document.typeset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;

/// Numbers as PDF writes them.
final class Numbers {

    private Numbers() {}

    /// To a millionth: scales are small numbers.
    static String precise(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    static COSArray of(double... values) {
        var array = new COSArray();
        for (double value : values) array.add(new COSFloat((float) (Math.round(value * 1000) / 1000.0)));
        return array;
    }
}
