package award.scheme.file;

import award.shared.Message;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Collects the faults of one file while it is read, so that all are named at once.
public final class Faults {

    private final List<Fault> found = new ArrayList<>();
    private final Map<Object, Integer> lines = new IdentityHashMap<>();
    private boolean complete = true;

    /// An entry that cannot be read; its faults have been noted, reading goes on with the next entry.
    static final class Unreadable extends RuntimeException {

        private Unreadable() {
            super(null, null, false, false);
        }
    }

    public void note(int line, String clause, String key, Object... args) {
        found.add(new Fault(line, clause, Message.message(key, args)));
    }

    Unreadable unreadable(int line, String clause, String key, Object... args) {
        note(line, clause, key, args);
        complete = false;
        return new Unreadable();
    }

    /// Whether everything could be read, if not without faults. Where something was left out, what rests on it would look wrong too.
    boolean complete() {
        return complete;
    }

    /// Keeps the line where something was read, for checks that come after the reading.
    <T> T located(T read, int line) {
        lines.put(read, line);
        return read;
    }

    /// Where this very object was read; 0 when it was not read by itself.
    int lineOf(Object read) {
        return lines.getOrDefault(read, 0);
    }

    /// The value, or empty when it could not be read.
    public <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Unreadable noted) {
            return Optional.empty();
        }
    }

    public List<Fault> all() {
        return found.stream().distinct().sorted().toList();
    }
}
