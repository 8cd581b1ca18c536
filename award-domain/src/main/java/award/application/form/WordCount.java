package award.application.form;

/// Counts the characters of a text as an office does (字数): each Chinese character and each punctuation mark of full width is
/// one, a word or number in Latin letters or digits is one, blanks and line ends are none.
public final class WordCount {

    private WordCount() {}

    public static int of(String text) {
        int count = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                inWord = false;
            } else if (isSingle(sign)) {
                count++;
                inWord = false;
            } else if (!inWord) {
                count++;
                inWord = true;
            }
        }
        return count;
    }

    /// Whether the sign counts by itself. Kept in step with the counter of the page, `application-form.js`.
    private static boolean isSingle(int sign) {
        return sign >= 0x2E80 || sign >= 0x2010 && sign <= 0x206F;
    }
}
