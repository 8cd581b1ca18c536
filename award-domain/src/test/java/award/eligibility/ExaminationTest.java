package award.eligibility;

import static award.eligibility.Applicant.individual;
import static award.eligibility.Applicant.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.honour.PastGrant.Standing;
import award.scheme.InventedRegulation;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Condition;
import award.scheme.rule.Mark;
import award.scheme.rule.Test.Attested;
import award.shared.Answer;
import award.shared.Citation;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import award.shared.Until;
import award.supervision.Ban;
import award.supervision.Consequences;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Kinds of awardee, bans and intervals: what bars somebody from applying, until when, and by which clause.
class ExaminationTest {

    private static final Regulation BEIJING = ShippedRegulations.newest("beijing");
    private static final Regulation QINHUANGDAO = ShippedRegulations.newest("qinhuangdao");
    private static final Regulation BEILUN = ShippedRegulations.newest("beilun");
    private static final Regulation BAOSHAN = ShippedRegulations.newest("baoshan");
    private static final Regulation HANGZHOU = ShippedRegulations.newest("hangzhou");

    @Test
    @Clause({"beijing/2", "qinhuangdao/2", "baoshan/2", "hangzhou/1.2"})
    void an_individual_may_apply_where_individuals_may_hold_the_award() {
        assertThat(finding(BEIJING, individual(), BEIJING.rules().awardees().orElseThrow().clause())).satisfies(ExaminationTest::neverMet);
        assertThat(finding(BAOSHAN, individual(), BAOSHAN.rules().awardees().orElseThrow().clause())).satisfies(ExaminationTest::neverMet);
        assertThat(finding(HANGZHOU, individual(), HANGZHOU.rules().awardees().orElseThrow().clause())).satisfies(ExaminationTest::neverMet);
        assertThat(verdict(QINHUANGDAO, individual(), "2")).isEqualTo(Verdict.PASS);
    }

    @Clause("beijing/4")
    @ParameterizedTest(name = "{0} in edition {1}, applying for edition {2}: {3}")
    @CsvSource({"award, 3, 4, REFUSE", "award, 3, 5, REFUSE", "award, 3, 6, PASS", "award, 3, 7, PASS", "nomination, 3, 4, PASS"})
    void a_winner_waits_two_editions_and_a_nominee_none(String tier, int won, int applying, Verdict expected) {
        var winner = organisation().honoured(BEIJING, tier, won, "2019-12-01").inEdition(applying);

        assertThat(verdict(BEIJING, winner, "4")).isEqualTo(expected);
    }

    @Test
    @Clause("beijing/4")
    void a_winner_is_told_the_first_edition_that_is_open_again() {
        var winner = organisation().honoured(BEIJING, "award", 3, "2019-12-01").inEdition(4);

        assertThat(until(finding(BEIJING, winner, BEIJING.cite("4")))).isEqualTo(Until.edition(6));
    }

    @Test
    @Clause("beijing/4")
    void the_later_of_two_honours_speaks() {
        var winner = organisation().honoured(BEIJING, "award", 2, "2017-12-01").honoured(BEIJING, "award", 5, "2023-12-01").inEdition(6);

        assertThat(until(finding(BEIJING, winner, BEIJING.cite("4")))).isEqualTo(Until.edition(8));
    }

    @Test
    @Clause("beijing/4")
    void an_honour_of_an_edition_that_nobody_knows_is_not_passed_over() {
        var winner = organisation().honoured(BEIJING, "award", 0, "2019-12-01").inEdition(6);

        assertThat(verdict(BEIJING, winner, "4")).isEqualTo(Verdict.ASK);
    }

    @Test
    @Clause("beijing/4")
    void an_honour_that_was_revoked_still_counts_where_the_reading_says_so() {
        var former = organisation().honoured(BEIJING, "award", 4, "2021-12-01", Standing.REVOKED).inEdition(6);

        assertThat(verdict(BEIJING, former, "4")).isEqualTo(Verdict.REFUSE);
    }

    @Test
    @Clause({"qinhuangdao/11", "beilun/3"})
    void some_winners_may_never_apply_again() {
        assertThat(finding(QINHUANGDAO, organisation().honoured(QINHUANGDAO, "organisation", 1, "2013-10-10").inEdition(12), QINHUANGDAO.cite("11")))
                .satisfies(ExaminationTest::neverMet);
        assertThat(finding(BEILUN, organisation().honoured(BEILUN, "award", 1, "2013-10-10").inEdition(12), BEILUN.cite("3")))
                .satisfies(ExaminationTest::neverMet);
    }

    @Test
    @Clause({"qinhuangdao/11", "qinhuangdao/note"})
    void a_nomination_of_earlier_years_was_not_the_award() {
        var nominee = organisation().honoured(QINHUANGDAO, "nomination", 1, "2019-10-10").inEdition(3);

        assertThat(Examination.examine(QINHUANGDAO, nominee.dossier()).refusals())
                .extracting(Finding::clause).doesNotContain(QINHUANGDAO.cite("11"));
    }

    @Test
    @Clause({"qinhuangdao/11", "qinhuangdao/26"})
    void an_honour_that_was_revoked_counts_no_more_where_the_reading_says_so() {
        var former = organisation().honoured(QINHUANGDAO, "organisation", 1, "2013-10-10", Standing.REVOKED).inEdition(12);

        assertThat(Examination.examine(QINHUANGDAO, former.dossier()).refusals())
                .extracting(Finding::clause).doesNotContain(QINHUANGDAO.cite("11"));
    }

    @Clause("baoshan/5")
    @ParameterizedTest(name = "awarded on {0}, applying on {1}: {2}")
    @CsvSource({
        "2021-12-01, 2024-12-01, REFUSE", "2021-12-01, 2024-12-02, PASS", "2020-02-29, 2023-02-28, REFUSE", "2020-02-29, 2023-03-01, PASS"
    })
    void a_winner_may_apply_again_when_the_title_has_expired(String awarded, String applying, Verdict expected) {
        var winner = organisation().honoured(BAOSHAN, "award", 1, awarded).inEdition(4).applyingOn(applying);

        assertThat(verdict(BAOSHAN, winner, "5")).isEqualTo(expected);
    }

    @Test
    @Clause({"baoshan/5", "baoshan/28"})
    void a_title_that_was_revoked_binds_no_longer_the_ban_does() {
        var former = organisation().honoured(BAOSHAN, "award", 1, "2024-12-01", Standing.REVOKED)
                .banned(ban(BAOSHAN, "fraud", "2025-01-10")).inEdition(3).applyingOn("2025-04-01");

        assertThat(verdict(BAOSHAN, former, "5")).isEqualTo(Verdict.PASS);
        assertThat(until(finding(BAOSHAN, former, BAOSHAN.cite("28.1")))).isEqualTo(Until.day(LocalDate.of(2028, 1, 11)));
    }

    @ParameterizedTest(name = "awarded on 2022-05-20, barred for two years, applying on {0}: {1}")
    @CsvSource({"2024-05-20, REFUSE", "2024-05-21, PASS"})
    void an_interval_of_years_ends_with_the_corresponding_day(String applying, Verdict expected) {
        var regulation = InventedRegulation.with("""
                reapplications:
                  - {clause: "5", past: {tiers: [gold]}, kind: yearsAfter, years: 2, from: AWARD_DAY}
                """);
        var winner = organisation().honoured(regulation, "gold", 1, "2022-05-20").inEdition(2).applyingOn(applying);

        assertThat(verdict(regulation, winner, "5")).isEqualTo(expected);
    }

    @Test
    void a_title_that_never_lapses_never_lets_its_holder_apply_again() {
        var regulation = InventedRegulation.with("""
                reapplications:
                  - {clause: "5", past: {tiers: [gold]}, kind: afterExpiry}
                """);
        var winner = organisation().honoured(regulation, "gold", 1, "2002-05-20").inEdition(9);

        assertThat(finding(regulation, winner, regulation.cite("5"))).satisfies(ExaminationTest::neverMet);
    }

    @Clause({"qinhuangdao/25", "qinhuangdao/26", "baoshan/28"})
    @ParameterizedTest(name = "{0} {1}, decided on {2}: last barred day {3}")
    @CsvSource({
        "qinhuangdao, falseMaterial, 2020-04-01, 2025-04-01", "qinhuangdao, deceit, 2020-02-29, 2030-02-28",
        "baoshan, seriousViolation, 2022-04-01, 2025-04-01", "baoshan, accident, 2024-02-29, 2027-02-28"
    })
    void a_ban_of_five_ten_or_three_years_ends_with_the_corresponding_day(String scheme, String ground, String decided, LocalDate last) {
        var regulation = ShippedRegulations.newest(scheme);
        var ban = ban(regulation, ground, decided);

        assertThat(verdict(regulation, organisation().banned(ban).applyingOn(decided), ban.clause().clause())).isEqualTo(Verdict.REFUSE);
        assertThat(until(finding(regulation, organisation().banned(ban).applyingOn(last.toString()), ban.clause())))
                .isEqualTo(Until.day(last.plusDays(1)));
        assertThat(verdict(regulation, organisation().banned(ban).applyingOn(last.plusDays(1).toString()), ban.clause().clause()))
                .isEqualTo(Verdict.PASS);
    }

    @Test
    @Clause("qinhuangdao/25")
    void a_ban_to_come_bars_nobody_yet() {
        var ban = ban(QINHUANGDAO, "falseMaterial", "2025-04-02");

        assertThat(verdict(QINHUANGDAO, organisation().banned(ban).applyingOn("2025-04-01"), "25")).isEqualTo(Verdict.PASS);
    }

    @Test
    @Clause("hangzhou/1.2")
    void the_condition_of_a_tier_is_asked_of_those_who_apply_for_that_tier() {
        assertThat(conditionsOfTiers(organisation())).isZero();
        assertThat(conditionsOfTiers(organisation().forTier("quality"))).isEqualTo(1);
        assertThat(conditionsOfTiers(organisation().forTier("merit"))).isEqualTo(1);
    }

    @Clause({"beijing/13.1", "beijing/13"})
    @ParameterizedTest(name = "of size {0}: {1}")
    @CsvSource({"LARGE, false", "MEDIUM, true", "SMALL, true", "MICRO, true", ", false"})
    void a_mark_is_borne_and_never_bars(String size, boolean borne) {
        var applicant = size == null ? organisation() : organisation().with("size", size);

        assertThat(Examination.marks(BEIJING, applicant.dossier())).extracting(Mark::key).satisfies(keys ->
                assertThat(keys.contains("sme")).isEqualTo(borne));
        assertThat(Examination.examine(BEIJING, applicant.dossier()).all()).extracting(Finding::clause).doesNotContain(BEIJING.cite("13.1"));
    }

    @Clause({"beijing/13.2", "beijing/13.3", "beijing/13.4", "beijing/13.5", "beijing/13.6", "beijing/13.7"})
    @ParameterizedTest(name = "{0} is borne for {1}")
    @CsvSource({
        "techEnterprise, highTechCertified", "techEnterprise, inTechSmeBase", "scienceAwardWinner, scienceAward", "researcher, researchBody",
        "standardMaker, standardsInFiveYears", "growing, growing", "propertyOwner, propertyOwner"
    })
    void every_mark_has_its_own_ground(String mark, String ground) {
        var applicant = organisation().with(ground, true).attested(ground, Attestation.ACCEPTED);
        var without = organisation().with(ground, false).attested(ground, Attestation.REJECTED);

        assertThat(Examination.marks(BEIJING, applicant.dossier())).extracting(Mark::key).containsExactly(mark);
        assertThat(Examination.marks(BEIJING, without.dossier())).isEmpty();
    }

    @Clause({
        "beijing/12.2", "beijing/12.4", "beijing/12.6", "beijing/14.1", "beijing/14.2", "qinhuangdao/9.1", "qinhuangdao/9.4", "qinhuangdao/10.1",
        "qinhuangdao/10.3", "beilun/10.5", "beilun/11.1", "beilun/11.2", "baoshan/13.3", "baoshan/14.1", "baoshan/14.2", "hangzhou/3.1.1"
    })
    @ParameterizedTest
    @MethodSource("attestedConditions")
    void whatever_a_checker_rejects_refuses_by_its_own_clause(Regulation regulation, Condition condition) {
        var applicant = (condition.scope().covers(AwardeeKind.ORGANISATION) ? organisation() : individual()).attested(condition.key(), Attestation.REJECTED);
        condition.scope().tiers().stream().findFirst().ifPresent(applicant::forTier);

        assertThat(Examination.examine(regulation, applicant.dossier()).refusals())
                .filteredOn(finding -> finding.clause().equals(condition.clause()))
                .extracting(Finding::matter).containsExactly(Optional.of(condition.key()));
    }

    static Stream<Arguments> attestedConditions() {
        return ShippedRegulations.all().stream().flatMap(regulation -> regulation.rules().conditions().stream()
                .filter(condition -> condition.test() instanceof Attested)
                .map(condition -> Arguments.of(Named.of(regulation.id(), regulation), Named.of(condition.name(), condition))));
    }

    @Test
    void one_refusal_outweighs_everything_that_is_still_open() {
        var banned = organisation().banned(ban(QINHUANGDAO, "deceit", "2024-01-01"));

        assertThat(Examination.examine(QINHUANGDAO, banned.dossier()).questions()).isNotEmpty();
        assertThat(Examination.examine(QINHUANGDAO, banned.dossier()).verdict()).isEqualTo(Verdict.REFUSE);
    }

    private static long conditionsOfTiers(Applicant applicant) {
        return Examination.examine(HANGZHOU, applicant.dossier()).questions().stream()
                .filter(finding -> finding.clause().equals(HANGZHOU.cite("1.2"))).count();
    }

    private static Ban ban(Regulation regulation, String ground, String decided) {
        return Consequences.ban(regulation.rules().sanction(ground).orElseThrow(), LocalDate.parse(decided)).orElseThrow();
    }

    private static Finding finding(Regulation regulation, Applicant applicant, Citation clause) {
        return Examination.examine(regulation, applicant.dossier()).all().stream()
                .filter(finding -> finding.clause().equals(clause)).findFirst().orElseThrow();
    }

    private static Verdict verdict(Regulation regulation, Applicant applicant, String clause) {
        return Findings.verdictOf(finding(regulation, applicant, regulation.cite(clause)).answer());
    }

    private static Until until(Finding finding) {
        return ((Answer.Unmet) finding.answer()).until();
    }

    private static void neverMet(Finding finding) {
        assertThat(until(finding)).isEqualTo(Until.NEVER);
    }
}
