package award.edition.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import award.edition.Departure;
import award.edition.EditionState;
import award.edition.EditionTurn;
import award.edition.Mandate;
import award.edition.NewEdition;
import award.edition.NotRunningException;
import award.edition.StageEnd;
import award.edition.Turn;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.Reading;
import award.scheme.rule.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Regulation BEIJING = ShippedRegulations.find("beijing", "2020").orElseThrow();
    private static final LocalDate LAUNCH = LocalDate.of(2025, 3, 3);
    private static final Mandate MANDATE = new Mandate(LAUNCH, "评审委员会纪要〔2025〕1号", "本届评选方案确定");

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
        edition.depart(departure("twoThirdsPresent"));
        edition.depart(departure("allMembers"));

        assertThat(edition.departureFrom("voteBase")).map(Departure::taken).contains("allMembers");
        assertThat(edition.senses()).containsExactly(Map.entry("voteBase", "allMembers"));
        assertThat(edition.departureFrom("noticeStart")).isEmpty();
    }

    @Test
    void an_edition_comes_back_to_the_sense_of_the_file() {
        var edition = seventh();
        edition.depart(departure("allMembers"));
        edition.depart(departure(Reading.AS_CHOSEN));

        assertThat(BEIJING.under(edition.senses())).isEqualTo(BEIJING);
    }

    @Test
    void where_rules_follow_from_a_reading_only_its_own_senses_may_be_taken() {
        var voteBase = BEIJING.reading("voteBase").orElseThrow();
        var weights = BEIJING.reading("weights").orElseThrow();

        assertThat(departure("allMembers").fits(voteBase)).isTrue();
        assertThat(departure(Reading.AS_CHOSEN).fits(voteBase)).isTrue();
        assertThat(new Departure("voteBase", "allMembers", "以院长意见为准", MANDATE).fits(voteBase)).isFalse();
        assertThat(Departure.inWords(voteBase, "以院长意见为准", MANDATE).fits(voteBase)).isFalse();
        assertThat(Departure.inWords(weights, "材料评审占四成", MANDATE).fits(weights)).isTrue();
        assertThat(Departure.inWords(weights, "材料评审占四成", MANDATE).fits(voteBase)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> departure("nobody knows"));
    }

    @Test
    void words_alone_change_no_rule() {
        var edition = seventh();
        edition.depart(Departure.inWords(BEIJING.reading("weights").orElseThrow(), "材料评审占四成", MANDATE));

        assertThat(edition.senses()).isEmpty();
    }

    @Test
    void every_turn_leads_where_it_says_and_to_no_other_state() {
        var edition = seventh();
        edition.turn(turn(Turn.SUSPEND));
        assertThat(edition.state()).isEqualTo(EditionState.SUSPENDED);
        assertThat(edition.present(BEIJING)).isEmpty();
        assertThatExceptionOfType(NotRunningException.class).isThrownBy(() -> edition.end(ended("launch", LAUNCH), BEIJING));
        assertThatExceptionOfType(NotRunningException.class).isThrownBy(() -> edition.turn(turn(Turn.POSTPONE)));

        edition.turn(turn(Turn.RESUME));
        assertThat(edition.present(BEIJING)).map(Stage::key).contains("launch");

        edition.turn(turn(Turn.CANCEL));
        assertThat(Arrays.stream(Turn.values())).noneMatch(next -> next.isOpenTo(edition.state()));
    }

    private static EditionTurn turn(Turn turn) {
        return new EditionTurn(turn, turn == Turn.POSTPONE ? LAUNCH.plusDays(30) : null, new Mandate(LAUNCH, "市政府专题会议纪要〔2025〕3号", "因故调整"));
    }

    private static Edition seventh() {
        return Edition.open(new NewEdition("beijing", 7, 2025, "第七届", LAUNCH, Optional.empty()), BEIJING, "2025.1");
    }

    private static StageEnd ended(String stage, LocalDate day) {
        return new StageEnd(stage, day, "", "");
    }

    private static Departure departure(String sense) {
        return Departure.to(BEIJING.reading("voteBase").orElseThrow(), sense, MANDATE);
    }
}
