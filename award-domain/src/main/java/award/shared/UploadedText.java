package award.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/// The text of a file somebody hands in. Office programs in China save a CSV as GBK, as UTF-8 with a byte order mark, or as
/// UTF-16; which of them it is shows in its bytes.
///
/// @param encoding the name of the encoding it was found to be in, to be shown to the reader
public record UploadedText(String text, String encoding) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset GB18030 = Charset.forName("GB18030"); // holds GBK and GB 2312

    /// The text of these bytes; empty when they are no text in any of the encodings: a spreadsheet, a picture.
    public static Optional<UploadedText> read(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) return decode(bytes, StandardCharsets.UTF_16);
        return Stream.of(StandardCharsets.UTF_8, GB18030)
                .flatMap(charset -> decode(bytes, charset).stream())
                .findFirst();
    }

    private static Optional<UploadedText> decode(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) return Optional.empty();
            return Optional.of(new UploadedText(withoutMark(text), charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }
}
