package award.scheme;

import award.scheme.file.Fault;
import award.shared.Message;
import award.shared.Recorded;
import java.util.List;

/// How entering a regulation file ended.
public sealed interface Entering {

    record Entered(Regulation regulation) implements Entering, Recorded {

        @Override
        public String subject() {
            return "regulation " + regulation.id();
        }

        @Override
        public Message act() {
            return Message.message("scheme.act.entered", regulation.title(), regulation.version());
        }
    }

    /// @param faults every fault of the file, by line
    record Faulty(List<Fault> faults) implements Entering {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /// There is such a version already; a changed rule book is a new version.
    record AlreadyThere(Regulation regulation) implements Entering {}
}
