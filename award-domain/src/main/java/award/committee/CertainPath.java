package award.committee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The shortest way through all groups, for certain: by what is best for every set of groups passed and every last one (Held and Karp).
final class CertainPath {

    private static final int FAR = Integer.MAX_VALUE / 2;

    private final List<Set<Integer>> groups;
    private final Set<Integer> before;
    private final Set<Integer> after;
    private final int[][] shortest;

    private CertainPath(List<Set<Integer>> groups, Set<Integer> before, Set<Integer> after) {
        this.groups = groups;
        this.before = before;
        this.after = after;
        shortest = new int[1 << groups.size()][groups.size()];
        for (var line : shortest) Arrays.fill(line, FAR);
    }

    /// Places of the groups in the best order.
    static List<Integer> of(List<Set<Integer>> groups, Set<Integer> before, Set<Integer> after) {
        return groups.isEmpty() ? List.of() : new CertainPath(groups, before, after).find();
    }

    /// Reckoned from the end, so that the way can be read off from the beginning, with the earliest group where several are as good:
    /// `shortest[left][next]` is the way on from `next` through all that are `left`.
    private List<Integer> find() {
        int count = groups.size();
        for (int left = 0; left < 1 << count; left++) {
            for (int here = 0; here < count; here++) {
                if ((left & 1 << here) == 0) shortest[left][here] = onwards(left, here);
            }
        }
        return read();
    }

    private int onwards(int left, int here) {
        if (left == 0) return RecusalOrder.between(groups.get(here), after);
        int best = FAR;
        for (int next = 0; next < groups.size(); next++) {
            if ((left & 1 << next) != 0) best = Math.min(best, step(here, next) + shortest[left ^ 1 << next][next]);
        }
        return best;
    }

    private List<Integer> read() {
        var order = new ArrayList<Integer>();
        int left = (1 << groups.size()) - 1;
        while (left != 0) {
            int best = -1;
            int length = FAR;
            for (int next = 0; next < groups.size(); next++) {
                if ((left & 1 << next) == 0) continue;
                int way = (order.isEmpty() ? RecusalOrder.between(before, groups.get(next)) : step(order.getLast(), next)) + shortest[left ^ 1 << next][next];
                if (way < length) {
                    best = next;
                    length = way;
                }
            }
            order.add(best);
            left ^= 1 << best;
        }
        return order;
    }

    private int step(int from, int to) {
        return RecusalOrder.between(groups.get(from), groups.get(to));
    }
}
