/// The typesetter: a document model in, sheets with everything at its place, a PDF out. Plain Java, no container.
///
/// The way of a document: [Compositor] turns blocks into [Piece]s, with [Typesetter] making lines of text on the way;
/// [Paginator] puts pieces on [Sheet]s as [Ink]; a sheet is locked up as a [Forme], which [Formes] keep for the next print.
///
/// The way of a packet: [Binder] gathers the [Leaf]s of all parts, formes and pages of enclosed files; [Numbering] or, after a correction,
/// [Renumbering] gives each its [Slot]; [Withholding] leaves out what one copy does not get; [Side] picks what goes into one file; [PrintRun]
/// and [Engraver] write it as PDF/A-2b.
///
/// Measures are points, from the upper left corner of the page, until [Plate] turns them over.
///
/// Hidden from other capabilities, which print through `award.document.service`.
package award.document.typeset;
