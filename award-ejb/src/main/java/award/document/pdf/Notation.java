package award.document.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/// Objects as they are written in a file (ISO 32000, 7.3).
final class Notation {

    private final OutputStream out;

    Notation(OutputStream out) {
        this.out = out;
    }

    void write(COSBase value) throws IOException {
        switch (value) {
            case Reference reference -> ascii(reference.number() + " 0 R");
            case COSStream stream -> throw new IOException("a stream is an object of its own");
            case COSDictionary dictionary -> dictionary(dictionary);
            case COSArray array -> array(array);
            case COSName name -> name.writePDF(out);
            case COSString string -> COSWriter.writeString(string, out);
            case COSInteger number -> number.writePDF(out);
            case COSFloat number -> number.writePDF(out);
            case COSBoolean truth -> truth.writePDF(out);
            case COSNull nothing -> nothing.writePDF(out);
            default -> throw new IOException("not to be written: " + value.getClass());
        }
    }

    void ascii(String text) throws IOException {
        out.write(text.getBytes(US_ASCII));
    }

    private void dictionary(COSDictionary dictionary) throws IOException {
        ascii("<<");
        for (var entry : dictionary.entrySet()) {
            entry.getKey().writePDF(out);
            ascii(" ");
            write(entry.getValue());
            ascii("\n");
        }
        ascii(">>");
    }

    private void array(COSArray array) throws IOException {
        ascii("[");
        for (int at = 0; at < array.size(); at++) {
            if (at > 0) ascii(" ");
            write(array.get(at) == null ? COSNull.NULL : array.get(at));
        }
        ascii("]");
    }
}
