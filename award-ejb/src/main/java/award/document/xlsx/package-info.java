/// # document, as XLSX
/// The tables of a document, for whoever goes on reckoning with them.
package award.document.xlsx;
