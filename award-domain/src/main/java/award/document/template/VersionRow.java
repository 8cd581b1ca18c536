package award.document.template;

import java.time.Instant;
import java.util.UUID;

/// A version of a template, as lists show it.
///
/// @param scheme      empty for all
/// @param inForceFrom null while it is a draft
/// @param seen        the row's version, for whoever changes it
public record VersionRow(
        UUID id, String kind, String scheme, int number, Instant inForceFrom, String putBy, Instant changedAt, String changedBy, String why, long seen) {

    public boolean isDraft() {
        return inForceFrom == null;
    }
}
