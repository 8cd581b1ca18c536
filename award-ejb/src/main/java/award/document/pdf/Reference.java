package award.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.ICOSVisitor;

/// What one object of a [PdfFile] says of another: its number.
public final class Reference extends COSBase {

    private final int number;

    Reference(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    @Override
    public void accept(ICOSVisitor visitor) throws IOException {
        throw new IOException("a reference means something in its own file only");
    }
}
