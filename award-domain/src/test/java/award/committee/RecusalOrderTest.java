package award.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The agenda in which those who are recused walk least.
class RecusalOrderTest {

    record Item(String name, String kind, Set<Integer> outside) {

        static Item of(String name, Integer... outside) {
            return new Item(name, "deliberation", Set.of(outside));
        }
    }

    @Test
    void items_from_which_the_same_member_is_recused_stand_together() {
        var agenda = List.of(Item.of("a", 1), Item.of("b"), Item.of("c", 1), Item.of("d"), Item.of("e", 1));

        assertThat(walks(agenda)).isEqualTo(6);
        assertThat(walks(arranged(agenda))).isEqualTo(2);
        assertThat(arranged(agenda)).extracting(Item::name).containsExactly("a", "c", "e", "b", "d");
    }

    @Test
    void whoever_is_out_twice_stays_out_between_where_another_joins() {
        var agenda = List.of(Item.of("a", 1), Item.of("b", 2), Item.of("c", 1, 2));

        assertThat(walks(agenda)).isEqualTo(6);
        assertThat(walks(arranged(agenda))).isEqualTo(4);
        assertThat(arranged(agenda)).extracting(Item::name).containsExactly("a", "c", "b");
    }

    @Test
    void kinds_keep_their_turn() {
        var agenda = List.of(new Item("report", "report", Set.of()), Item.of("a", 1), Item.of("b"), Item.of("c", 1), new Item("vote", "vote", Set.of(1)));

        assertThat(arranged(agenda)).extracting(Item::name).containsExactly("report", "b", "a", "c", "vote");
    }

    @Test
    void an_agenda_without_recusals_stays_as_it_is() {
        var agenda = List.of(Item.of("a"), Item.of("b"), Item.of("c"));

        assertThat(arranged(agenda)).isEqualTo(agenda);
        assertThat(walks(agenda)).isZero();
    }

    @Test
    void an_order_that_cannot_be_bettered_stays_as_it_is() {
        var agenda = List.of(Item.of("a", 1), Item.of("b", 2), Item.of("c", 3));

        assertThat(arranged(agenda)).isEqualTo(agenda);
    }

    @Test
    void an_empty_agenda_stays_empty() {
        assertThat(arranged(List.of())).isEmpty();
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 60).boxed();
    }

    @ParameterizedTest(name = "agenda {0}")
    @MethodSource("seeds")
    void no_other_order_is_better(int seed) {
        var agenda = random(seed, 6);

        assertThat(walks(arranged(agenda))).isEqualTo(permutations(agenda).mapToInt(RecusalOrderTest::walks).min().orElseThrow());
    }

    @ParameterizedTest(name = "long agenda {0}")
    @MethodSource("seeds")
    void a_long_agenda_keeps_its_items_and_is_never_made_worse(int seed) {
        var agenda = random(seed, 40);
        var arranged = arranged(agenda);

        assertThat(arranged).containsExactlyInAnyOrderElementsOf(agenda);
        assertThat(walks(arranged)).isLessThanOrEqualTo(walks(agenda));
    }

    @Test
    void at_the_bound_of_certainty_and_beyond_it_an_order_is_found() {
        for (int groups : new int[] {RecusalOrder.CERTAIN, RecusalOrder.CERTAIN + 1}) {
            var agenda = IntStream.range(0, groups).mapToObj(seat -> Item.of("item " + seat, seat, seat + 1)).toList();
            var shuffled = new ArrayList<>(agenda);
            Collections.shuffle(shuffled, new Random(groups));

            assertThat(walks(arranged(shuffled))).isLessThanOrEqualTo(walks(shuffled));
        }
    }

    private static List<Item> random(int seed, int size) {
        var random = new Random(seed);
        return IntStream.range(0, size).mapToObj(number -> {
            var outside = new HashSet<Integer>();
            for (int seat = 1; seat <= 5; seat++) if (random.nextInt(4) == 0) outside.add(seat);
            return new Item("item " + number, "deliberation", outside);
        }).toList();
    }

    private static Stream<List<Item>> permutations(List<Item> items) {
        if (items.isEmpty()) return Stream.of(List.of());
        return items.stream().flatMap(first -> {
            var rest = new ArrayList<>(items);
            rest.remove(first);
            return permutations(rest).map(tail -> Stream.concat(Stream.of(first), tail.stream()).toList());
        });
    }

    private static List<Item> arranged(List<Item> items) {
        return RecusalOrder.arrange(items, Item::kind, Item::outside);
    }

    private static int walks(List<Item> items) {
        return RecusalOrder.walks(items, Item::outside);
    }
}
