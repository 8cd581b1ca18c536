package award.ballot;

import award.shared.Finding;
import award.shared.Message;
import java.util.List;

/// How the entering of a count ended.
public sealed interface Counted {

    record Entered(PollSheet sheet) implements Counted {}

    /// The numbers cannot all be true; nothing was changed.
    record Disagrees(List<Message> faults) implements Counted {}

    /// The vote was taken in a way that the regulation does not allow; nothing was changed.
    record WrongMethod(Finding finding) implements Counted {}
}
