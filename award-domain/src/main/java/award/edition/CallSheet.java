package award.edition;

import java.time.Instant;
import java.util.Optional;

/// The call of an edition as a page shows it.
///
/// @param publishedAt since when everybody can read it; empty while it is a draft or was taken back
/// @param version     of the record, to notice when somebody else was faster
public record CallSheet(EditionId edition, String name, Call call, Optional<Instant> publishedAt, long version) {

    public boolean isPublished() {
        return publishedAt.isPresent();
    }
}
