package award.publicity.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often one address may do something: so many times within so long. A flood from one place does not drown the others.
public final class Pace {

    private static final int ADDRESSES = 10_000;

    private final int many;
    private final Duration within;
    private final Map<String, Deque<Instant>> acts = new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ADDRESSES;
        }
    };

    public Pace(int many, Duration within) {
        this.many = many;
        this.within = within;
    }

    /// Whether it may be done once more now; if so, it counts.
    public synchronized boolean allows(String address, Instant now) {
        var past = acts.computeIfAbsent(address, nobody -> new ArrayDeque<>());
        while (!past.isEmpty() && !past.peekFirst().plus(within).isAfter(now)) past.removeFirst();
        if (past.size() >= many) return false;
        past.addLast(now);
        return true;
    }
}
