package award.edition.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.MigratedDatabase;
import award.edition.Departure;
import award.edition.EditionRow;
import award.edition.EditionState;
import award.edition.Mandate;
import award.edition.NewEdition;
import award.edition.PastEdition;
import award.edition.EditionTurn;
import award.edition.StageEnd;
import award.edition.StepOutcome;
import award.edition.StepRecord;
import award.edition.Turn;
import award.edition.model.Edition;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class EditionsHeldTest {

    private static final Regulation BEIJING = ShippedRegulations.newest("beijing");
    private static final LocalDate LAUNCH = LocalDate.of(2025, 3, 3);
    private static final Mandate MANDATE = new Mandate(LAUNCH, "京政办函〔2025〕1号", "市政府专题会议同意提前启动");

    private final EditionsHeld editions = new EditionsHeld();

    @BeforeEach
    void use(EntityManager em) {
        editions.em = em;
    }

    @Test
    void an_edition_comes_back_with_its_stages_and_departures(EntityManager em) {
        var edition = seventh(Optional.of(MANDATE));
        edition.end(new StageEnd("launch", LAUNCH.plusDays(7), "京政函〔2025〕12号", "经市政府批准"), BEIJING);
        edition.depart(Departure.to(BEIJING.reading("voteBase").orElseThrow(), "allMembers", MANDATE));
        editions.add(edition);
        em.flush();
        em.clear();

        var found = editions.find(edition.id()).orElseThrow();
        assertThat(found.extraordinary()).contains(MANDATE);
        assertThat(found.endOf("launch")).map(StageEnd::document).contains("京政函〔2025〕12号");
        assertThat(found.departureFrom("voteBase")).map(Departure::mandate).contains(MANDATE);
        assertThat(found.senses()).containsExactly(Map.entry("voteBase", "allMembers"));
        assertThat(found.binding().holds(BEIJING)).isTrue();
    }

    @Test
    void an_award_has_a_line_of_editions_the_earliest_first(EntityManager em) {
        editions.add(seventh(Optional.empty()));
        editions.add(Edition.onRecord(new PastEdition("beijing", "", 2, 2017, "第二届", LocalDate.of(2017, 12, 6))));
        em.flush();

        assertThat(editions.of("beijing")).extracting(EditionRow::number).containsExactly(2, 7);
        assertThat(editions.of("beijing")).extracting(EditionRow::state).containsExactly(EditionState.ON_RECORD, EditionState.RUNNING);
        assertThat(editions.of("baoshan")).isEmpty();
    }

    @Test
    void steps_and_turns_come_back_in_the_order_in_which_they_were_recorded(EntityManager em) {
        var edition = seventh(Optional.empty());
        edition.record(step("plan", ""), BEIJING.rules().step("plan").orElseThrow());
        edition.record(step("plan", "日期登记有误"), BEIJING.rules().step("plan").orElseThrow());
        edition.turn(new EditionTurn(Turn.POSTPONE, LAUNCH.plusDays(30), MANDATE));
        edition.turn(new EditionTurn(Turn.SUSPEND, null, MANDATE));
        editions.add(edition);
        em.flush();
        em.clear();

        var found = editions.find(edition.id()).orElseThrow();
        assertThat(found.steps().of(BEIJING.rules().path().getFirst(), BEIJING).getFirst().records())
                .extracting(StepRecord::correction).containsExactly("", "日期登记有误");
        assertThat(found.turns()).extracting(EditionTurn::turn).containsExactly(Turn.POSTPONE, Turn.SUSPEND);
        assertThat(found.state()).isEqualTo(EditionState.SUSPENDED);
    }

    @Test
    void a_cancelled_edition_leaves_its_number_to_the_next(EntityManager em) {
        var cancelled = seventh(Optional.empty());
        cancelled.turn(new EditionTurn(Turn.CANCEL, null, MANDATE));
        editions.add(cancelled);
        em.flush();
        var held = seventh(Optional.empty());
        editions.add(held);
        em.flush();

        assertThat(editions.find("beijing", 7)).map(Edition::id).contains(held.id());
        assertThat(editions.of("beijing")).hasSize(2);
    }

    private static StepRecord step(String key, String correction) {
        return new StepRecord(key, "某局", LAUNCH.plusDays(1), "", StepOutcome.DONE, "", correction);
    }

    @Test
    void who_acts_on_what_somebody_else_has_changed_is_told(EntityManager em) {
        var edition = seventh(Optional.empty());
        editions.add(edition);
        em.flush();
        var seen = edition.version();
        edition.end(new StageEnd("launch", LAUNCH, "京政函〔2025〕12号", ""), BEIJING);
        em.flush();

        assertThatThrownBy(() -> editions.find(edition.id(), seen)).isInstanceOf(OptimisticLockException.class);
    }

    private static Edition seventh(Optional<Mandate> extraordinary) {
        return Edition.open(new NewEdition("beijing", 7, 2025, "第七届", LAUNCH, extraordinary), BEIJING, "2025.1");
    }
}
