package award.application.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.application.CandidacyState;
import award.application.IllegalMoveException;
import award.application.NewCandidacy;
import award.application.Ruling;
import award.edition.EditionId;
import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CandidacyTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);

    private final Candidacy candidacy = new Candidacy(
            new NewCandidacy(EditionId.fresh(), PartyId.fresh(), "北京市通州区市场监督管理局", DAY),
            new Candidacy.Standing("beijing", 7, "北京某某精密机械有限公司", AwardeeKind.ORGANISATION, 1));

    @Test
    void a_candidate_goes_from_entry_to_award_by_rulings_that_are_kept() {
        for (var state : new CandidacyState[] {
                CandidacyState.QUALIFIED, CandidacyState.SHORTLISTED, CandidacyState.PROPOSED, CandidacyState.AWARDED}) {
            candidacy.rule(state, ruling("beijing/21"));
        }

        assertThat(candidacy.state()).isEqualTo(CandidacyState.AWARDED);
        assertThat(candidacy.sheet().decisions()).extracting(decision -> decision.state())
                .containsExactly(CandidacyState.QUALIFIED, CandidacyState.SHORTLISTED, CandidacyState.PROPOSED, CandidacyState.AWARDED);
    }

    @Test
    void nobody_is_awarded_who_was_not_proposed() {
        candidacy.rule(CandidacyState.QUALIFIED, ruling("beijing/17"));

        assertThatThrownBy(() -> candidacy.rule(CandidacyState.AWARDED, ruling("beijing/21"))).isInstanceOf(IllegalMoveException.class);
    }

    @Test
    void what_is_final_stays() {
        candidacy.rule(CandidacyState.UNQUALIFIED, ruling("beijing/14.3"));

        assertThat(candidacy.state().isFinal()).isTrue();
        assertThatThrownBy(() -> candidacy.rule(CandidacyState.QUALIFIED, ruling("beijing/17"))).isInstanceOf(IllegalMoveException.class);
    }

    @Test
    void the_facts_declared_last_are_the_facts() {
        candidacy.declare(Map.of("division", "110112", "scienceAward", "true"));
        candidacy.declare(Map.of("division", "110105"));

        assertThat(candidacy.sheet().facts()).isEqualTo(Map.of("division", "110105"));
    }

    private static Ruling ruling(String basis) {
        return new Ruling(basis, DAY, "", "");
    }
}
