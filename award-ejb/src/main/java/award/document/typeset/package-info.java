/// The typesetter: a document model in, sheets with everything at its place, a PDF out. Plain Java, no container.
///
/// The way of a document: [Compositor] turns blocks into [Piece]s, with [Typesetter] making lines of text on the way;
/// [Paginator] puts pieces on [Sheet]s as [Ink]; [Binder] gathers sheets of several documents into a packet; [Engraver] writes
/// the sheets as PDF/A-2b. Measures are points, from the upper left corner of the page, until the engraver turns them over.
///
/// Hidden from other capabilities, which print through `award.document.service`.
package award.document.typeset;
