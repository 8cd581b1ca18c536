package award.publicity;

import award.shared.Findings;
import java.util.List;

/// How an act about an objection ended.
public sealed interface Handling {

    record Done() implements Handling {}

    /// It proved true.
    ///
    /// @param gone those who leave the list by it; empty when the list is to be settled by hand
    record Upheld(List<String> gone) implements Handling {

        public Upheld {
            gone = List.copyOf(gone);
        }
    }

    /// The regulation says otherwise.
    record Refused(Findings findings) implements Handling {}
}
