package award.honour;

import static award.scheme.rule.AwardeeKind.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.application.CandidacyId;
import award.application.CandidacyState;
import award.honour.StandingList.Left;
import award.party.PartyId;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.StageKind;
import award.shared.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A list that is decided in place of the one that there is.
class ListChangeTest {

    private final ProposedPlace mill = place("Mill");
    private final ProposedPlace forge = place("Forge");
    private final ProposedPlace next = place("Next");

    @Clause({"beijing/21", "qinhuangdao/19", "beilun/20", "baoshan/20.8", "hangzhou/3.2.10"})
    @ParameterizedTest(name = "{0}")
    @CsvSource({"beijing, 21", "qinhuangdao, 19", "beilun, 20", "baoshan, 20.8", "hangzhou, 3.2.10"})
    void a_place_that_fell_free_stays_vacant_unless_the_edition_reads_it_otherwise(String scheme, String clause) {
        var regulation = ShippedRegulations.newest(scheme);

        assertThat(afterDisqualification(regulation).check(List.of(mill, next))).satisfies(findings ->
                assertThat(findings.refusals()).extracting(Finding::clause).containsExactly(regulation.cite(clause)));
        assertThat(afterDisqualification(regulation.under(Map.of("succession", "next"))).check(List.of(mill, next)).all()).isEmpty();
        assertThat(afterDisqualification(regulation).check(List.of(mill)).all()).isEmpty();
    }

    @Test
    void who_is_disqualified_does_not_come_back_by_a_new_list() {
        assertThat(afterDisqualification(ShippedRegulations.newest("beilun")).check(List.of(mill, forge)).refusals()).singleElement()
                .satisfies(finding -> assertThat(finding.clause().clause()).isEqualTo("20"));
    }

    @Test
    void who_stands_as_proposed_does_not_fall_off_without_a_decision() {
        var list = new StandingList(List.of(mill, forge), List.of(), List.of("Next"));
        var change = change(ShippedRegulations.newest("beilun"), list, Map.of(mill.candidacy(), CandidacyState.PROPOSED,
                forge.candidacy(), CandidacyState.PROPOSED, next.candidacy(), CandidacyState.SHORTLISTED));

        assertThat(change.check(List.of(mill)).refusals()).hasSize(1);
        assertThat(change.check(List.of(mill, forge, next)).all()).isEmpty();
    }

    private ListChange afterDisqualification(Regulation regulation) {
        var list = new StandingList(List.of(mill), List.of(new Left(forge, CandidacyState.DISQUALIFIED, Optional.empty())), List.of());
        return change(regulation, list, Map.of(mill.candidacy(), CandidacyState.PROPOSED, forge.candidacy(), CandidacyState.DISQUALIFIED,
                next.candidacy(), CandidacyState.SHORTLISTED));
    }

    private ListChange change(Regulation regulation, StandingList list, Map<CandidacyId, CandidacyState> states) {
        return new ListChange(regulation.rules(), regulation.rules().stage(StageKind.COMMITTEE).orElseThrow().clause(), List.of(mill, forge), list, states);
    }

    private static ProposedPlace place(String name) {
        return new ProposedPlace(CandidacyId.fresh(), new Honoured(PartyId.fresh(), name, ORGANISATION), "award");
    }
}
