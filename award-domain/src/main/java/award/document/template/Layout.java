package award.document.template;

import award.document.Master;
import java.util.List;
import java.util.Objects;

/// One version of a template's text: the parts of the document from top to bottom.
///
/// @param name what tables of contents and files call the document; gaps are filled
public record Layout(String name, Master master, List<Part> parts) {

    public Layout {
        Objects.requireNonNull(name);
        Objects.requireNonNull(master);
        parts = List.copyOf(parts);
    }
}
