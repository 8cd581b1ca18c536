package award.committee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The order of an agenda in which those who are recused leave and come back as few times as possible (回避归并).
///
/// Items of one kind may change places among each other; kinds keep their turn: a report is heard before the candidates are
/// deliberated, and they before the vote. Between two items so many members walk as are outside in one of them and not in the other;
/// the walks are what is made least. Items from which the same members are recused stand together. Up to twelve different groups the
/// best order is found for certain, beyond that by taking the nearest next and mending crossings. Where several orders are equally
/// good, the one nearest to the order given is taken.
public final class RecusalOrder {

    static final int CERTAIN = 12;

    private RecusalOrder() {}

    /// @param kind    items of an equal kind in a row may change places
    /// @param outside seats of those who are outside during an item
    public static <T> List<T> arrange(List<T> items, Function<T, ?> kind, Function<T, Set<Integer>> outside) {
        var arranged = new ArrayList<T>();
        int first = 0;
        while (first < items.size()) {
            int end = first + 1;
            while (end < items.size() && kind.apply(items.get(end)).equals(kind.apply(items.get(first)))) end++;
            var before = arranged.isEmpty() ? Set.<Integer>of() : outside.apply(arranged.getLast());
            var after = end < items.size() ? outside.apply(items.get(end)) : Set.<Integer>of();
            arranged.addAll(arrange(items.subList(first, end), outside, before, after));
            first = end;
        }
        return arranged;
    }

    /// How many times somebody walks out or in, from an empty corridor to an empty corridor.
    public static <T> int walks(List<T> items, Function<T, Set<Integer>> outside) {
        int walks = 0;
        Set<Integer> now = Set.of();
        for (var item : items) {
            walks += between(now, outside.apply(item));
            now = outside.apply(item);
        }
        return walks + now.size();
    }

    private static <T> List<T> arrange(List<T> items, Function<T, Set<Integer>> outside, Set<Integer> before, Set<Integer> after) {
        Map<Set<Integer>, List<T>> groups = new LinkedHashMap<>();
        for (var item : items) groups.computeIfAbsent(outside.apply(item), same -> new ArrayList<>()).add(item);
        var sets = List.copyOf(groups.keySet());
        var order = sets.size() <= CERTAIN ? CertainPath.of(sets, before, after) : NearPath.of(sets, before, after);
        return order.stream().flatMap(place -> groups.get(sets.get(place)).stream()).toList();
    }

    static int between(Set<Integer> some, Set<Integer> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return some.size() + others.size() - 2 * both.size();
    }
}
