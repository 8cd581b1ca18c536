package award.document;

/// Numbers as headings and dates write them: 一, 十, 十一, 二十, 九十九.
public final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumber() {}

    /// @param number from 1 to 99
    public static String of(int number) {
        if (number < 1 || number > 99) throw new IllegalArgumentException("out of 1 to 99: " + number);
        int tens = number / 10;
        int ones = number % 10;
        var written = new StringBuilder();
        if (tens > 1) written.append(DIGITS.charAt(tens));
        if (tens > 0) written.append('十');
        if (ones > 0) written.append(DIGITS.charAt(ones));
        return written.toString();
    }
}
