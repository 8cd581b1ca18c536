/// # document, as DOCX
/// The model once more, for offices that go on editing (Word, WPS, LibreOffice): real styles, headings, fields for page numbers and contents.
/// Not measured to the point as the PDF is; the page, the grid, the faces and the order are the same.
package award.document.docx;
