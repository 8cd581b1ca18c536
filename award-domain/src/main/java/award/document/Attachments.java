package award.document;

import java.util.List;

/// The note of attachments (附件说明, GB/T 9704 7.3.4): one free line below the text, two characters in; several are
/// numbered `1.` `2.`, and a long name goes on below its own first character.
///
/// @param label the word and its colon: `附件：`
/// @param names without closing punctuation
public record Attachments(String label, List<String> names) implements Block {

    public Attachments {
        names = List.copyOf(names);
        if (names.isEmpty()) throw new IllegalArgumentException("a note of attachments names at least one");
    }
}
