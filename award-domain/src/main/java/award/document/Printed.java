package award.document;

import award.shared.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How printing ended.
public sealed interface Printed {

    /// @param pages printed, blank ones included
    record Pdf(byte[] bytes, int pages) implements Printed {

        public Pdf {
            Objects.requireNonNull(bytes);
        }
    }

    /// A packet written to a file.
    ///
    /// @param pages      in the file, blank ones included
    /// @param pagination of the whole packet, whatever of it is in this file
    /// @param notes      what was done to enclosed files: pages redrawn as pictures, signatures that hold in the original only
    record Bound(Path file, int pages, Pagination pagination, List<Message> notes) implements Printed {

        public Bound {
            Objects.requireNonNull(file);
            Objects.requireNonNull(pagination);
            notes = List.copyOf(notes);
        }
    }

    /// Somebody ended it. No file is left.
    record Cancelled() implements Printed {}

    /// Nothing was printed, and the reason says what to change.
    sealed interface Refused extends Printed {
        Message reason();
    }

    /// A character has no glyph in any font: a paper with a hole in a name is worse than none.
    ///
    /// @param reason says the character, its code and the words it stands among (`document.unprintable`)
    /// @param codePoint the character
    /// @param part   name of the packet's part it stands in
    record Unprintable(int codePoint, String among, Optional<String> part, Message reason) implements Refused {}

    /// A file cannot be bound: closed by a password, broken, empty, or not what its name says.
    ///
    /// @param name of the enclosure
    record Unbindable(String name, Message reason) implements Refused {}
}
