package award.eligibility;

import award.scheme.rule.RecordKind;
import award.shared.Answer;
import award.shared.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /// Looked up kind by kind, in lists and by asking, on different days.
    ///
    /// @param looks     the oldest look into each kind that counts, over all whose history counts; a kind that is not here was not looked up
    /// @param freshFrom looks before this day are too old to call anybody clean
    record LookedUpByKind(List<RecordEntry> entries, List<Look> looks, LocalDate freshFrom) implements Records {

        public LookedUpByKind {
            entries = List.copyOf(entries);
            looks = List.copyOf(looks);
        }

        /// Why nobody can be called clean of these kinds: nobody looked, or too long ago; empty when somebody can.
        Optional<Answer> lack(Set<RecordKind> kinds) {
            var missing = kinds.stream().filter(kind -> looks.stream().noneMatch(look -> look.kind() == kind)).sorted().map(Message::name)
                    .reduce((some, next) -> Message.message("scheme.and", some, next));
            if (missing.isPresent()) return Optional.of(Answer.open("eligibility.recordsMissing", missing.get()));
            return looks.stream().filter(look -> kinds.contains(look.kind())).map(Look::day).min(Comparator.naturalOrder())
                    .filter(day -> day.isBefore(freshFrom)).map(day -> Answer.open("eligibility.recordsStale", day));
        }
    }

    /// @param day the records say nothing about what came later
    record Look(RecordKind kind, LocalDate day) {}

    default Stream<RecordEntry> of(Set<RecordKind> kinds) {
        return switch (this) {
            case NotLookedUp nothing -> Stream.empty();
            case LookedUp found -> found.entries().stream().filter(entry -> kinds.contains(entry.kind()));
            case LookedUpInPart found -> found.entries().stream().filter(entry -> kinds.contains(entry.kind()));
            case LookedUpByKind found -> found.entries().stream().filter(entry -> kinds.contains(entry.kind()));
        };
    }
}
