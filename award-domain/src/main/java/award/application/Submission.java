package award.application;

import award.shared.Finding;
import award.shared.Message;
import java.time.Instant;
import java.util.List;

/// How the handing in of an application ended.
public sealed interface Submission {

    /// It is in. Who sends the same page twice gets the same receipt twice.
    ///
    /// @param number of the receipt within the edition
    record Received(int number, Instant at) implements Submission {}

    /// Something is missing or cannot be; nothing was handed in, and nothing is lost.
    record Incomplete(List<Gap> gaps) implements Submission {

        public Incomplete {
            gaps = List.copyOf(gaps);
        }
    }

    /// Not in time: the draft stays as it is.
    record Refused(Finding finding) implements Submission {}

    /// What keeps an application from being handed in.
    ///
    /// @param field key of the field or block where it is to be mended
    record Gap(String field, Message what) {}
}
