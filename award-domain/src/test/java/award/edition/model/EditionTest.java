package award.edition.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import award.edition.Departure;
import award.edition.EditionState;
import award.edition.Mandate;
import award.edition.NewEdition;
import award.edition.StageEnd;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Regulation BEIJING = ShippedRegulations.find("beijing", "2020").orElseThrow();
    private static final LocalDate LAUNCH = LocalDate.of(2025, 3, 3);

    @Test
    void an_edition_stands_at_the_first_stage_when_it_is_opened() {
        var edition = seventh();

        assertThat(edition.state()).isEqualTo(EditionState.RUNNING);
        assertThat(edition.present(BEIJING)).map(Stage::key).contains("launch");
        assertThat(edition.binding().regulation()).isEqualTo("2020");
        assertThat(edition.binding().holds(BEIJING)).isTrue();
        assertThat(edition.binding().holds(ShippedRegulations.find("beijing", "2018").orElseThrow())).isFalse();
    }

    @Test
    void the_end_of_a_stage_begins_the_next() {
        var edition = seventh();

        edition.end(ended("launch", LAUNCH.plusDays(10)), BEIJING);

        assertThat(edition.present(BEIJING)).map(Stage::key).contains("call");
        assertThat(edition.runsSince()).isEqualTo(LAUNCH.plusDays(10));
    }

    @Test
    void an_edition_is_closed_when_its_path_is_at_its_end() {
        var edition = seventh();
        BEIJING.rules().path().forEach(stage -> edition.end(ended(stage.key(), LAUNCH.plusDays(10)), BEIJING));

        assertThat(edition.state()).isEqualTo(EditionState.CLOSED);
        assertThat(edition.present(BEIJING)).isEmpty();
    }

    @Test
    void only_the_present_stage_can_end() {
        assertThatIllegalStateException().isThrownBy(() -> seventh().end(ended("siteReview", LAUNCH), BEIJING));
    }

    @Test
    void a_reading_is_departed_from_by_decision_and_the_last_decision_holds() {
        var edition = seventh();
        edition.depart(departure("到会成员三分之二以上同意为通过"));
        edition.depart(departure("全体成员过半数同意为通过"));

        assertThat(edition.departureFrom("voteBase")).map(Departure::sense).contains("全体成员过半数同意为通过");
        assertThat(edition.departureFrom("noticeStart")).isEmpty();
    }

    private static Edition seventh() {
        return Edition.open(new NewEdition("beijing", 7, 2025, "第七届", LAUNCH, Optional.empty()), BEIJING, "2025.1");
    }

    private static StageEnd ended(String stage, LocalDate day) {
        return new StageEnd(stage, day, "", "");
    }

    private static Departure departure(String sense) {
        return new Departure("voteBase", sense, new Mandate(LAUNCH, "评审委员会纪要〔2025〕1号", "本届评选方案确定"));
    }
}
