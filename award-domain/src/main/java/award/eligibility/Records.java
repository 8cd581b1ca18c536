package award.eligibility;

import award.scheme.rule.RecordKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the records say of an applicant (信用核查): looked up with a result, or not looked up yet.
public sealed interface Records {

    Records NOT_LOOKED_UP = new NotLookedUp();

    /// Nobody has looked yet: nothing can be said to be clean.
    record NotLookedUp() implements Records {}

    /// @param entries all entries found, of any kind and age
    record LookedUp(List<RecordEntry> entries) implements Records {

        public LookedUp {
            entries = List.copyOf(entries);
        }
    }

    /// Looked up for some of those whose history counts and not for all: what was found bars, but nothing can be said to be clean.
    record LookedUpInPart(List<RecordEntry> entries) implements Records {

        public LookedUpInPart {
            entries = List.copyOf(entries);
        }
    }

    default Stream<RecordEntry> of(Set<RecordKind> kinds) {
        return switch (this) {
            case NotLookedUp nothing -> Stream.empty();
            case LookedUp found -> found.entries().stream().filter(entry -> kinds.contains(entry.kind()));
            case LookedUpInPart found -> found.entries().stream().filter(entry -> kinds.contains(entry.kind()));
        };
    }
}
