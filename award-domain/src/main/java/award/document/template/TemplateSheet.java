package award.document.template;

import java.util.List;
import java.util.Optional;

/// One template as a page shows it.
///
/// @param inForce   what documents are composed with now
/// @param draft     what is being changed; empty while nobody does
/// @param seen      the draft's row as it was read; 0 without one
/// @param versions  of this scheme, the latest first
/// @param mayChange whether the reader may
public record TemplateSheet(Kind kind, String scheme, Template inForce, Optional<VersionRow> draft, Optional<Layout> drafted, long seen,
        List<VersionRow> versions, boolean mayChange) {

    public TemplateSheet {
        versions = List.copyOf(versions);
    }

    /// What an editor begins with.
    public Layout layout() {
        return drafted.orElse(inForce.layout());
    }
}
