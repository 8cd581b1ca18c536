package award.honour;

import award.edition.EditionSheet;

/// A paper on the way to the honour as a page shows it.
///
/// @param dispatch what was written, or what the regulation suggests
/// @param version  of the record; [#NOTHING_WRITTEN] before the first
public record DispatchSheet(EditionSheet edition, DispatchKind kind, Dispatch dispatch, StandingList list, long version) {

    public static final long NOTHING_WRITTEN = -1;

    public boolean isWritten() {
        return version != NOTHING_WRITTEN;
    }
}
