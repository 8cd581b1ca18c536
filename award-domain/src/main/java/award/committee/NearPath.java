package award.committee;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A short way through many groups: the nearest next, then stretches turned round as long as that shortens the way (2-opt).
final class NearPath {

    private final List<Set<Integer>> groups;
    private final Set<Integer> before;
    private final Set<Integer> after;

    private NearPath(List<Set<Integer>> groups, Set<Integer> before, Set<Integer> after) {
        this.groups = groups;
        this.before = before;
        this.after = after;
    }

    /// Places of the groups in a good order, never worse than the order given.
    static List<Integer> of(List<Set<Integer>> groups, Set<Integer> before, Set<Integer> after) {
        var path = new NearPath(groups, before, after);
        var given = path.mended(new ArrayList<>(IntStream.range(0, groups.size()).boxed().toList()));
        var nearest = path.mended(path.nearest());
        return path.length(nearest) < path.length(given) ? nearest : given;
    }

    private List<Integer> nearest() {
        var left = new ArrayList<>(IntStream.range(0, groups.size()).boxed().toList());
        var order = new ArrayList<Integer>();
        while (!left.isEmpty()) {
            var here = order.isEmpty() ? before : groups.get(order.getLast());
            var next = Collections.min(left, (one, other) -> RecusalOrder.between(here, groups.get(one)) - RecusalOrder.between(here, groups.get(other)));
            order.add(next);
            left.remove(next);
        }
        return order;
    }

    private List<Integer> mended(List<Integer> order) {
        boolean better = true;
        while (better) {
            better = false;
            for (int from = 0; from < order.size() - 1; from++) {
                for (int to = from + 1; to < order.size(); to++) better |= turned(order, from, to);
            }
        }
        return order;
    }

    /// Turns a stretch round if that shortens the way.
    private boolean turned(List<Integer> order, int from, int to) {
        int old = edge(order, from - 1, from) + edge(order, to, to + 1);
        int now = edge(order, from - 1, to) + edge(order, from, to + 1);
        if (now >= old) return false;
        Collections.reverse(order.subList(from, to + 1));
        return true;
    }

    private int length(List<Integer> order) {
        return IntStream.rangeClosed(0, order.size()).map(place -> edge(order, place - 1, place)).sum();
    }

    private int edge(List<Integer> order, int from, int to) {
        return RecusalOrder.between(from < 0 ? before : groups.get(order.get(from)), to == order.size() ? after : groups.get(order.get(to)));
    }
}
