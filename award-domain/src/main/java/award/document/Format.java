package award.document;

/// How a document leaves the product.
public enum Format {
    /// As it is printed (PDF/A).
    PDF,
    /// To go on editing in Word or WPS.
    DOCX,
    /// GB/T 33190: what government offices exchange.
    OFD,
    /// Its tables, to go on reckoning.
    XLSX
}
