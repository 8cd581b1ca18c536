package award.document.template;

import java.util.List;

/// A kind of document in the list of templates.
///
/// @param own what offices made of it: the latest in force of each scheme, and drafts; empty while the shipped one stands
public record KindRow(String key, String name, List<VersionRow> own) {

    public KindRow {
        own = List.copyOf(own);
    }
}
