package award.party;

import static award.party.RelationKind.BRANCH_OF;
import static award.party.RelationKind.DIVIDED_FROM;
import static award.party.RelationKind.MERGED_INTO;
import static award.party.RelationKind.SUBSIDIARY_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KinshipTest {

    private static final PartyId OLD = PartyId.fresh();
    private static final PartyId OLDER = PartyId.fresh();
    private static final PartyId NEW = PartyId.fresh();
    private static final PartyId SPLIT = PartyId.fresh();
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    @Test
    void history_follows_mergers_and_divisions_through_generations() {
        var kinship = new Kinship(List.of(
                begun(OLDER, MERGED_INTO, OLD), begun(OLD, MERGED_INTO, NEW), begun(SPLIT, DIVIDED_FROM, NEW)));

        assertThat(kinship.historyOf(SPLIT, DAY)).containsExactlyInAnyOrder(SPLIT, NEW, OLD, OLDER);
        assertThat(kinship.historyOf(OLD, DAY)).containsExactlyInAnyOrder(OLD, OLDER);
    }

    @Test
    void history_passes_on_the_day_of_the_merger_and_not_before() {
        var kinship = new Kinship(List.of(begun(OLD, MERGED_INTO, NEW)));

        assertThat(kinship.historyOf(NEW, DAY.minusDays(1))).containsExactly(NEW);
        assertThat(kinship.historyOf(NEW, DAY)).containsExactlyInAnyOrder(NEW, OLD);
    }

    @Test
    void history_does_not_pass_between_parent_and_subsidiary() {
        var kinship = new Kinship(List.of(begun(NEW, SUBSIDIARY_OF, OLD)));

        assertThat(kinship.historyOf(NEW, DAY)).containsExactly(NEW);
        assertThat(kinship.historyOf(OLD, DAY)).containsExactly(OLD);
    }

    @Test
    void a_group_is_what_is_bound_by_ownership_on_the_day() {
        var kinship = new Kinship(List.of(
                begun(NEW, SUBSIDIARY_OF, OLD),
                begun(SPLIT, BRANCH_OF, NEW),
                new Relation(OLDER, SUBSIDIARY_OF, OLD, null, DAY.minusDays(1))));

        assertThat(kinship.groupOf(OLD, DAY)).containsExactlyInAnyOrder(NEW, SPLIT);
        assertThat(kinship.groupOf(OLD, DAY.minusDays(1))).containsExactly(OLDER);
    }

    @Test
    void a_circle_of_relations_ends() {
        var kinship = new Kinship(List.of(begun(OLD, MERGED_INTO, NEW), begun(NEW, MERGED_INTO, OLD)));

        assertThat(kinship.historyOf(NEW, DAY)).containsExactlyInAnyOrder(NEW, OLD);
    }

    private static Relation begun(PartyId first, RelationKind kind, PartyId second) {
        return new Relation(first, kind, second, DAY, null);
    }
}
