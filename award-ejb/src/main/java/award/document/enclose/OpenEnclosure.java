package award.document.enclose;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// A file whose pages are handed over to a packet, in order.
public sealed interface OpenEnclosure extends Closeable permits PdfPages, JpegPage, PngPage, TiffPages {

    /// What is drawn for a page, the lowest first.
    ///
    /// @param page from 0
    List<Placed> draw(int page) throws IOException;
}
