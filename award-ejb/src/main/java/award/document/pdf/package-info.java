/// The notation of PDF (ISO 32000): a file written object by object, each let go once it is written, so that memory does not grow with the
/// file. Knows no document: what is written are PDFBox's plain objects (`COSBase`).
///
/// [PdfFile] writes, [Transfer] carries objects over from another file, [Reference] is what one object says of another.
package award.document.pdf;
