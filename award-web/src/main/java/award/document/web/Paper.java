package award.document.web;

import award.document.Printed;

/// A paper on its way to the browser: a PDF to be looked at, or a table to be saved.
///
/// @param name without its ending, in plain letters
public record Paper(byte[] bytes, String type, String disposition, String name) {

    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static Paper pdf(Printed printed, String name) {
        return switch (printed) {
            case Printed.Pdf pdf -> new Paper(pdf.bytes(), PDF, "inline", name + ".pdf");
            case Printed.Bound bound -> throw new IllegalStateException("written to a file: " + bound.file());
            case Printed.Cancelled cancelled -> throw new IllegalStateException("nobody watches a paper");
            case Printed.Unprintable missing -> throw new IllegalStateException("no glyph for one of: " + missing.among());
            case Printed.Unbindable file -> throw new IllegalStateException("cannot be bound: " + file.name());
        };
    }

    public static Paper xlsx(byte[] bytes, String name) {
        return new Paper(bytes, XLSX, "attachment", name + ".xlsx");
    }
}
