package award.application.model;

import static award.application.CandidacyState.AWARDED;
import static award.application.CandidacyState.DISQUALIFIED;
import static award.application.CandidacyState.NOT_PROPOSED;
import static award.application.CandidacyState.PROPOSED;
import static award.application.CandidacyState.QUALIFIED;
import static award.application.CandidacyState.REGISTERED;
import static award.application.CandidacyState.SHORTLISTED;
import static award.application.CandidacyState.UNQUALIFIED;
import static award.application.CandidacyState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.application.CandidacyDecision;
import award.application.CandidacyState;
import award.application.DecidingBody;
import award.application.IllegalMoveException;
import award.application.NewCandidacy;
import award.application.PendingDecision;
import award.application.Retraction;
import award.application.Ruling;
import award.edition.EditionId;
import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
import award.shared.Answer;
import award.shared.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CandidacyTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);
    private static final Instant RELEASED = Instant.parse("2025-05-08T01:00:00Z");

    private final Candidacy candidacy = new Candidacy(
            new NewCandidacy(EditionId.fresh(), PartyId.fresh(), "北京市通州区市场监督管理局", DAY),
            new Candidacy.Standing("beijing", 7, "北京某某精密机械有限公司", AwardeeKind.ORGANISATION, 1));

    @Test
    void a_candidate_goes_from_entry_to_award_by_decisions_that_are_kept() {
        come(QUALIFIED, SHORTLISTED, PROPOSED, AWARDED);

        assertThat(candidacy.state()).isEqualTo(AWARDED);
        assertThat(candidacy.sheet().decisions()).extracting(CandidacyDecision::before).containsExactly(REGISTERED, QUALIFIED, SHORTLISTED, PROPOSED);
        assertThat(candidacy.sheet().decisions()).extracting(CandidacyDecision::state).containsExactly(QUALIFIED, SHORTLISTED, PROPOSED, AWARDED);
    }

    @Test
    void a_decision_changes_nothing_until_it_is_released() {
        candidacy.decide(UNQUALIFIED, ruling("beijing/14.3"));

        assertThat(candidacy.state()).isEqualTo(REGISTERED);
        assertThat(candidacy.outcome().decisions()).isEmpty();
        assertThat(candidacy.pending()).map(PendingDecision::state).contains(UNQUALIFIED);

        assertThat(candidacy.release(RELEASED).state()).isEqualTo(UNQUALIFIED);
        assertThat(candidacy.state()).isEqualTo(UNQUALIFIED);
        assertThat(candidacy.outcome().decisions()).hasSize(1).allMatch(CandidacyDecision::stands);
        assertThat(candidacy.pending()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> candidacy.release(RELEASED));
    }

    @Test
    void until_it_is_released_another_decision_takes_its_place_or_none() {
        candidacy.decide(UNQUALIFIED, ruling("beijing/14.3"));
        candidacy.decide(QUALIFIED, ruling("beijing/17"));
        assertThat(candidacy.pending()).map(PendingDecision::state).contains(QUALIFIED);

        candidacy.drop();
        assertThat(candidacy.pending()).isEmpty();
        assertThat(candidacy.state()).isEqualTo(REGISTERED);
    }

    @Test
    void nobody_is_awarded_who_was_not_proposed() {
        come(QUALIFIED);

        assertThatThrownBy(() -> candidacy.decide(AWARDED, ruling("beijing/21"))).isInstanceOf(IllegalMoveException.class);
    }

    @Test
    void nobody_goes_on_by_a_decision_that_is_only_pending() {
        candidacy.decide(QUALIFIED, ruling("beijing/17"));

        assertThatThrownBy(() -> candidacy.decide(SHORTLISTED, ruling("beijing/20"))).isInstanceOf(IllegalMoveException.class);
    }

    @Test
    void what_is_final_stays_until_it_is_taken_back() {
        come(UNQUALIFIED);
        assertThat(candidacy.state().isFinal()).isTrue();
        assertThatThrownBy(() -> candidacy.decide(QUALIFIED, ruling("beijing/17"))).isInstanceOf(IllegalMoveException.class);

        candidacy.retract(by(DecidingBody.OFFICE, DAY));
        come(QUALIFIED);
        assertThat(candidacy.state()).isEqualTo(QUALIFIED);
    }

    @Test
    void a_decision_taken_back_stays_on_record_and_the_candidate_stands_where_it_stood() {
        come(QUALIFIED, SHORTLISTED);
        candidacy.decide(PROPOSED, ruling("beijing/21"));

        candidacy.retract(by(DecidingBody.OFFICE, DAY));

        assertThat(candidacy.state()).isEqualTo(QUALIFIED);
        assertThat(candidacy.pending()).isEmpty();
        assertThat(candidacy.sheet().decisions()).extracting(CandidacyDecision::state).containsExactly(QUALIFIED, SHORTLISTED);
        assertThat(candidacy.sheet().decisions()).extracting(CandidacyDecision::stands).containsExactly(true, false);

        candidacy.retract(by(DecidingBody.OFFICE, DAY));
        assertThat(candidacy.state()).isEqualTo(REGISTERED);
        assertThatIllegalStateException().isThrownBy(() -> candidacy.retract(by(DecidingBody.OFFICE, DAY)));
    }

    @ParameterizedTest(name = "decided by {0}, taken back by {1}: {2}")
    @CsvSource({
        "OFFICE, OFFICE, true", "OFFICE, COMMITTEE, true", "COMMITTEE, OFFICE, false", "COMMITTEE, COMMITTEE, true",
        "COMMITTEE, LEADING_GROUP, true", "LEADING_GROUP, COMMITTEE, false", "GOVERNMENT, LEADING_GROUP, false", "GOVERNMENT, GOVERNMENT, true"
    })
    void only_the_same_or_a_higher_body_takes_a_decision_back(DecidingBody decided, DecidingBody takesBack, boolean may) {
        candidacy.decide(UNQUALIFIED, ruling("beijing/14.3").by(decided));
        candidacy.release(RELEASED);

        assertThat(candidacy.standing().orElseThrow().objectionsTo(by(takesBack, DAY)).all().isEmpty()).isEqualTo(may);
        if (may) candidacy.retract(by(takesBack, DAY));
        else assertThatIllegalArgumentException().isThrownBy(() -> candidacy.retract(by(takesBack, DAY)));
    }

    @Test
    void nothing_is_taken_back_before_the_day_it_was_decided() {
        come(UNQUALIFIED);
        var standing = candidacy.standing().orElseThrow();

        assertThat(standing.objectionsTo(by(DecidingBody.OFFICE, DAY.minusDays(1))).all()).extracting(Finding::answer)
                .singleElement().isInstanceOf(Answer.Unmet.class);
        assertThat(standing.objectionsTo(by(DecidingBody.OFFICE, DAY)).all()).isEmpty();
    }

    @Test
    void a_title_and_the_applicants_own_withdrawal_are_not_taken_back() {
        come(QUALIFIED, WITHDRAWN);

        assertThat(candidacy.standing().orElseThrow().objectionsTo(by(DecidingBody.GOVERNMENT, DAY)).all()).hasSize(1);
        assertThat(AWARDED.mayBeTakenBack()).isFalse();
        assertThat(DISQUALIFIED.mayBeTakenBack()).isTrue();
    }

    /// Whatever may follow a state, taking it back leads to that state again: no candidate is ever lost between two states.
    @ParameterizedTest
    @EnumSource(CandidacyState.class)
    void every_move_that_may_be_taken_back_leads_back(CandidacyState state) {
        for (var next : state.next()) {
            if (!next.mayBeTakenBack()) continue;
            var decision = CandidacyDecision.released(state, new PendingDecision(next, ruling("beijing/21")), RELEASED);
            assertThat(decision.objectionsTo(by(DecidingBody.OFFICE, DAY)).all()).as("%s to %s", state, next).isEmpty();
            assertThat(decision.takenBack(by(DecidingBody.OFFICE, DAY)).before().next()).contains(next);
        }
        assertThat(NOT_PROPOSED.isFinal()).isTrue();
    }

    @Test
    void the_facts_declared_last_are_the_facts() {
        candidacy.declare(Map.of("division", "110112", "scienceAward", "true"));
        candidacy.declare(Map.of("division", "110105"));

        assertThat(candidacy.sheet().facts()).isEqualTo(Map.of("division", "110105"));
    }

    private void come(CandidacyState... states) {
        for (var state : states) {
            candidacy.decide(state, ruling("beijing/21"));
            candidacy.release(RELEASED);
        }
    }

    private static Ruling ruling(String basis) {
        return new Ruling(basis, DAY, "", "", DecidingBody.OFFICE);
    }

    private static Retraction by(DecidingBody body, LocalDate day) {
        return new Retraction(body, day, "京质评办〔2025〕9号", "复核后事实有变");
    }
}
