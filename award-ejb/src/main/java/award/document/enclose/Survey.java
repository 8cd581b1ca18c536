package award.document.enclose;

import java.util.List;
import java.util.Set;

/// What is known of a file before it is printed.
///
/// @param unfit pages that an archive does not take and that cannot be redrawn either, as their pictures are packed in ways no one here reads
public record Survey(Kind kind, List<Page> pages, Set<Remark> remarks, boolean unfit) {

    public enum Kind { PDF, JPEG, PNG, TIFF }

    /// What a reader of the packet should know of the file.
    public enum Remark {
        /// Its electronic signatures hold in the original only.
        SIGNED,
        /// Scripts, actions or files inside it were left out.
        STRIPPED
    }

    /// @param width   as it is read, in points
    /// @param redrawn whether it comes as a picture: its fonts are not in the file, or its colours are defined nowhere
    public record Page(double width, double height, boolean redrawn) {}

    public Survey {
        pages = List.copyOf(pages);
        remarks = Set.copyOf(remarks);
    }
}
