package award.honour;

import java.time.Instant;
import java.util.Optional;

/// The deeds of a winner as a page shows them (先进典型事迹).
///
/// @param publishedAt empty while it is a draft
/// @param version     of the record; -1 before the first
public record DeedSheet(GrantRow grant, String text, Optional<Instant> publishedAt, long version) {

    public static final long NOTHING_WRITTEN = -1;

    public boolean isPublished() {
        return publishedAt.isPresent();
    }
}
