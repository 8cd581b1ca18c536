/// Files that were handed in, on their way into a packet: PDF, JPEG, PNG, TIFF.
///
/// [Enclosures] looks through a file before anything is printed: whether it can be bound, how many pages of which size it has, and which
/// of them an archive takes as they are ([Fitness]). [OpenEnclosure] hands the pages over, one at a time. Nothing that acts by itself comes
/// along, and no file is ever held in memory.
package award.document.enclose;
