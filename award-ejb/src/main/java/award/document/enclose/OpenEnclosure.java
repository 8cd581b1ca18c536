package award.document.enclose;

import award.document.Enclosure;
import award.document.pdf.PdfFile;
import award.document.pdf.Transfer;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// A file whose pages are handed over to a packet, in order.
public sealed interface OpenEnclosure extends Closeable permits PdfPages, JpegPage, PngPage, TiffPages {

    /// What is drawn for a page, the lowest first.
    ///
    /// @param page from 0
    List<Placed> draw(int page) throws IOException;

    /// @param transfer what was carried over of the same file before
    static OpenEnclosure open(Enclosure enclosure, Survey survey, PdfFile target, Transfer transfer) throws IOException {
        var file = enclosure.source().file();
        return switch (survey.kind()) {
            case PDF -> new PdfPages(file, survey, target, transfer);
            case JPEG -> new JpegPage(file, target);
            case PNG -> new PngPage(file, target);
            case TIFF -> new TiffPages(file, target);
        };
    }
}
