package award.packet;

import static award.packet.PartKind.AGENDA;
import static award.packet.PartKind.BALLOTS;
import static award.packet.PartKind.DOSSIERS;
import static award.packet.PartKind.SCRIPT;
import static award.packet.PartKind.SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

    private static final Plan USUAL = Plan.usual();

    @Test
    void an_office_lays_a_packet_out_from_the_agenda_to_the_script() {
        assertThat(kinds(USUAL)).startsWith(AGENDA, SIGN_IN).endsWith(SCRIPT).doesNotContain(PartKind.PAPER);
    }

    @Test
    void nobody_prints_hundreds_of_pages_of_dossiers_unasked() {
        assertThat(USUAL.prints(DOSSIERS)).isFalse();
        assertThat(USUAL.changed("DOSSIERS", part -> part.included(true)).prints(DOSSIERS)).isTrue();
    }

    @ParameterizedTest(name = "{0} moved by {1} stands at {2}")
    @CsvSource({"SIGN_IN, -1, 0", "SIGN_IN, 1, 2", "AGENDA, -1, 0", "AGENDA, 5, 5", "SCRIPT, 1, 12", "SCRIPT, -100, 0", "AGENDA, 100, 12"})
    void a_part_is_moved_and_stays_at_either_end(PartKind kind, int by, int place) {
        var moved = USUAL.moved(kind.name(), by);

        assertThat(kinds(moved).indexOf(kind)).isEqualTo(place);
        assertThat(kinds(moved)).containsExactlyInAnyOrderElementsOf(kinds(USUAL));
    }

    @Test
    void a_part_that_is_dragged_stands_where_it_was_dropped() {
        assertThat(kinds(USUAL.placed("BALLOTS", 1)).get(1)).isEqualTo(BALLOTS);
    }

    @Test
    void a_part_that_is_switched_off_keeps_its_place() {
        var without = USUAL.changed("SIGN_IN", part -> part.included(false));

        assertThat(without.included()).extracting(PlannedPart::kind).doesNotContain(SIGN_IN);
        assertThat(without.changed("SIGN_IN", part -> part.included(true))).isEqualTo(USUAL);
    }

    @Test
    void papers_of_one_meeting_are_no_custom_of_the_office() {
        var paper = PlannedPart.paper(UUID.randomUUID(), "市政府批复");

        assertThat(USUAL.with(paper).asCustom()).isEqualTo(USUAL);
        assertThat(USUAL.with(paper).without(paper.key())).isEqualTo(USUAL);
    }

    @Test
    void no_part_stands_twice_and_none_is_changed_that_is_not_there() {
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.with(USUAL.parts().getFirst()));
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.moved("NOTHING", 1));
    }

    private static List<PartKind> kinds(Plan plan) {
        return plan.parts().stream().map(PlannedPart::kind).toList();
    }
}
