package award.document.service;

import award.document.Document;
import award.document.Format;
import award.document.Packet;
import award.document.Printed;
import award.document.Rendered;
import award.document.docx.DocxFile;
import award.document.xlsx.XlsxFile;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/// Documents in every format they are handed out in, each a rendering of the one model. A character without a glyph stops all of them:
/// an office that opens the DOCX elsewhere would not see the hole either.
@ApplicationScoped
public class Renderings {

    @Inject PrintingPress press;

    public Rendered render(Document document, Format format) {
        return switch (format) {
            case PDF -> printed(press.print(document));
            case DOCX -> proven(document, format, () -> DocxFile.write(document));
            case OFD -> press.ofd(document);
            case XLSX -> XlsxFile.canWrite(document)
                    ? proven(document, format, () -> XlsxFile.write(document))
                    : new Rendered.Refused(Message.message("document.noTable"));
        };
    }

    /// A packet without enclosed files, as PDF or to be edited.
    public Rendered render(Packet packet, Format format) {
        var printed = printed(press.print(packet));
        return switch (format) {
            case PDF -> printed;
            case DOCX -> printed instanceof Rendered.File ? new Rendered.File(DocxFile.write(packet), format) : printed;
            case OFD, XLSX -> new Rendered.Refused(Message.message("document.notOfPackets"));
        };
    }

    private Rendered proven(Document document, Format format, Supplier<byte[]> write) {
        return press.print(document) instanceof Printed.Refused refused ? new Rendered.Refused(refused.reason()) : new Rendered.File(write.get(), format);
    }

    private static Rendered printed(Printed printed) {
        return switch (printed) {
            case Printed.Pdf pdf -> new Rendered.File(pdf.bytes(), Format.PDF);
            case Printed.Refused refused -> new Rendered.Refused(refused.reason());
            case Printed.Bound bound -> throw new IllegalStateException("bound into a file: " + bound.file());
            case Printed.Cancelled cancelled -> throw new IllegalStateException("nobody could cancel it");
        };
    }
}
