package award.attachment.inspect;

/// How far the looking goes. What is larger is refused: no honest paper of an award comes near.
///
/// @param unpacked most bytes that an archive may hold, unpacked, with the archives inside it
/// @param ratio    most bytes unpacked from one byte packed, over a whole file, once that is more than [#PATIENCE]
/// @param entries  most files in an archive, with those of the archives inside it
/// @param depth    most archives inside one another
/// @param side     most pixels along one side of a picture
/// @param pixels   most pixels of a picture
/// @param objects  most objects of a PDF
public record Limits(long unpacked, int ratio, int entries, int depth, int side, long pixels, int objects) {

    /// A scan of A0 at 300 dpi has 140 million pixels; a report of 200 pages with pictures has 5,000 objects.
    public static final Limits USUAL = new Limits(1L << 30, 200, 10_000, 3, 30_000, 300_000_000, 300_000);

    /// Bytes that may come out of however few: a small empty table packs very well.
    static final long PATIENCE = 10 << 20;

    boolean isBomb(long out, long in) {
        return out > unpacked || out > PATIENCE && out / ratio > in;
    }
}
