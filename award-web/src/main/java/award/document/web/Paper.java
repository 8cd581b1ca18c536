package award.document.web;

import award.document.Format;
import award.document.Printed;
import award.document.Rendered;

/// A paper on its way to the browser: a PDF to be looked at, or a file to be saved.
///
/// @param name without its ending, in plain letters
public record Paper(byte[] bytes, String type, String disposition, String name) {

    /// @throws RefusedPaperException when nothing was written
    public static Paper of(Rendered rendered, String name) {
        return switch (rendered) {
            case Rendered.File(var bytes, var format) -> new Paper(bytes, type(format), disposition(format), name + "." + ending(format));
            case Rendered.Refused(var reason) -> throw new RefusedPaperException(reason);
        };
    }

    /// @throws RefusedPaperException when nothing was printed
    public static Paper pdf(Printed printed, String name) {
        return switch (printed) {
            case Printed.Pdf pdf -> of(new Rendered.File(pdf.bytes(), Format.PDF), name);
            case Printed.Refused refused -> throw new RefusedPaperException(refused.reason());
            case Printed.Bound bound -> throw new IllegalStateException("bound into a file: " + bound.file());
            case Printed.Cancelled cancelled -> throw new IllegalStateException("nobody could cancel it");
        };
    }

    public static Paper xlsx(byte[] bytes, String name) {
        return of(new Rendered.File(bytes, Format.XLSX), name);
    }

    private static String ending(Format format) {
        return switch (format) {
            case PDF -> "pdf";
            case DOCX -> "docx";
            case OFD -> "ofd";
            case XLSX -> "xlsx";
        };
    }

    private static String disposition(Format format) {
        return format == Format.PDF ? "inline" : "attachment";
    }

    private static String type(Format format) {
        return switch (format) {
            case PDF -> "application/pdf";
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case OFD -> "application/ofd";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        };
    }
}
