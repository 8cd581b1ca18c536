package award.eligibility;

import static award.eligibility.Applicant.individual;
import static award.eligibility.Applicant.organisation;
import static award.eligibility.Attestation.ACCEPTED;
import static award.eligibility.Attestation.REJECTED;
import static award.scheme.rule.RecordKind.ENVIRONMENTAL_EVENT;
import static award.scheme.rule.RecordKind.MAJOR_ACCIDENT;
import static award.scheme.rule.RecordKind.TAX_OR_INSURANCE;
import static award.shared.Message.message;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.ExpressionLanguage;
import award.scheme.rule.Condition;
import award.scheme.rule.FactDeclaration;
import award.scheme.rule.FactDeclaration.FactType;
import award.scheme.rule.Scope;
import award.scheme.rule.Test.Attested;
import award.scheme.rule.Test.CleanRecord;
import award.scheme.rule.Test.Computed;
import award.scheme.rule.Test.ImprovedOnLast;
import award.scheme.rule.Test.InPrinciple;
import award.scheme.rule.Test.OnlyWhen;
import award.scheme.rule.Test.OperatingYears;
import award.scheme.rule.Test.RegisteredIn;
import award.scheme.rule.Test.WorkYears;
import award.scheme.rule.Test.YearsSince;
import award.shared.Answer;
import award.shared.Citation;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import award.shared.Until;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every kind of test that a condition can put: met, not met and left open, and the days on both sides of each boundary.
class ConditionsTest {

    private static final Citation CLAUSE = new Citation("invented", "9");
    private static final Scope EVERYBODY = new Scope(List.of(), Set.of());
    private static final List<FactDeclaration> FACTS = List.of(
            new FactDeclaration(CLAUSE, "grade", "评价结果", FactType.CHOICE, List.of("A", "B", "C")),
            new FactDeclaration(CLAUSE, "since", "实施之日", FactType.DAY, List.of()));
    private static final ExpressionLanguage LANGUAGE = new ExpressionLanguage(FACTS);

    @Test
    @Clause({"beijing/12", "qinhuangdao/9.3", "beilun/10.2", "baoshan/13.2"})
    void what_is_attested_is_for_a_checker_to_decide() {
        assertThat(verdict(organisation(), new Attested())).isEqualTo(Verdict.ASK);
        assertThat(verdict(organisation().attested("asked", ACCEPTED), new Attested())).isEqualTo(Verdict.PASS);
        assertThat(put(organisation().attested("asked", REJECTED), new Attested()).answer()).isInstanceOfSatisfying(Answer.Unmet.class,
                unmet -> assertThat(unmet.until()).isEqualTo(Until.CHANGED_FACTS));
    }

    @Clause({"beijing/12.1", "qinhuangdao/9.2", "beilun/10.1", "baoshan/13.1", "hangzhou/3.1.2"})
    @ParameterizedTest(name = "registered in {0}, asked for {1}: {2}")
    @CsvSource({
        "110105, 11, PASS", "120105, 11, REFUSE", "330206, 330206, PASS", "330203, 330206, REFUSE", "330106, 3301, PASS",
        "330206, 3301, REFUSE", "110000, 11, PASS", ", 11, ASK"
    })
    void the_place_of_registration_lies_in_the_area(String division, String area, Verdict expected) {
        var applicant = division == null ? organisation() : organisation().with("division", division);

        assertThat(verdict(applicant, new RegisteredIn(area, "某市"))).isEqualTo(expected);
    }

    @Clause({"beilun/10.1", "baoshan/13.1", "hangzhou/3.1.2"})
    @ParameterizedTest(name = "operating since {0} for {1} years, applying on {2}: {3}")
    @CsvSource({
        "2020-06-10, 3, 2023-06-09, REFUSE", "2020-06-10, 3, 2023-06-10, PASS", "2020-06-10, 3, 2023-06-11, PASS",
        "2020-02-29, 3, 2023-02-27, REFUSE", "2020-02-29, 3, 2023-02-28, PASS",
        "2020-02-29, 5, 2025-02-27, REFUSE", "2020-02-29, 5, 2025-02-28, PASS",
        "2019-03-01, 5, 2024-02-29, REFUSE", "2019-03-01, 5, 2024-03-01, PASS"
    })
    void a_body_has_operated_so_many_years_on_the_corresponding_day(String since, int years, String applying, Verdict expected) {
        var applicant = organisation().with("operatingSince", LocalDate.parse(since)).applyingOn(applying);

        assertThat(verdict(applicant, new OperatingYears(years))).isEqualTo(expected);
    }

    @Test
    @Clause("beilun/10.1")
    void a_body_that_is_too_young_is_told_the_first_day_on_which_it_is_old_enough() {
        var young = organisation().with("operatingSince", LocalDate.of(2023, 6, 10)).applyingOn("2025-04-01");

        assertThat(until(put(young, new OperatingYears(3)))).isEqualTo(Until.day(LocalDate.of(2026, 6, 10)));
        assertThat(verdict(organisation(), new OperatingYears(3))).isEqualTo(Verdict.ASK);
    }

    @Clause("qinhuangdao/10.2")
    @ParameterizedTest(name = "{0} years of quality work, {1} of them here: {2}")
    @CsvSource({"5, 3, PASS", "4, 3, REFUSE", "5, 2, REFUSE", "30, 30, PASS", ", 3, ASK", "5, , ASK"})
    void an_individual_brings_five_years_of_quality_work_three_of_them_here(Long all, Long here, Verdict expected) {
        var person = individual();
        if (all != null) person.with("workYears", all);
        if (here != null) person.with("localWorkYears", here);

        assertThat(verdict(person, new WorkYears(5, 3))).isEqualTo(expected);
    }

    @Clause({"beijing/14.4", "baoshan/14.3", "hangzhou/3.1.5", "beilun/11.3"})
    @ParameterizedTest(name = "accident on {0}, applying on {1}: {2}")
    @CsvSource({
        "2020-06-10, 2023-06-10, REFUSE", "2020-06-10, 2023-06-11, PASS", "2020-06-10, 2020-06-10, REFUSE",
        "2020-02-29, 2023-02-28, REFUSE", "2020-02-29, 2023-03-01, PASS", "2021-02-28, 2024-02-28, REFUSE", "2021-02-28, 2024-02-29, PASS",
        "2023-06-12, 2023-06-11, PASS"
    })
    void three_years_back_reach_to_the_corresponding_day_and_include_it(String happened, String applying, Verdict expected) {
        var applicant = organisation().recorded(MAJOR_ACCIDENT, happened).applyingOn(applying);

        assertThat(verdict(applicant, new CleanRecord(Set.of(MAJOR_ACCIDENT), 3))).isEqualTo(expected);
    }

    @Test
    @Clause("qinhuangdao/9.5")
    void a_look_back_ends_on_the_day_after_its_last() {
        var applicant = organisation().recorded(MAJOR_ACCIDENT, "2021-06-10").applyingOn("2025-04-01");

        assertThat(until(put(applicant, new CleanRecord(Set.of(MAJOR_ACCIDENT), 5)))).isEqualTo(Until.day(LocalDate.of(2026, 6, 11)));
    }

    @Test
    void of_several_entries_the_latest_bars_longest() {
        var applicant = organisation().applyingOn("2025-04-01")
                .recorded(MAJOR_ACCIDENT, "2022-05-01").recorded(ENVIRONMENTAL_EVENT, "2024-08-01").recorded(MAJOR_ACCIDENT, "2010-01-01");

        assertThat(until(put(applicant, new CleanRecord(Set.of(MAJOR_ACCIDENT, ENVIRONMENTAL_EVENT), 3))))
                .isEqualTo(Until.day(LocalDate.of(2027, 8, 2)));
    }

    @Test
    @Clause("baoshan/14.7")
    void an_entry_of_another_kind_is_none_of_this_condition() {
        var applicant = organisation().recorded(MAJOR_ACCIDENT, "2025-01-01");

        assertThat(verdict(applicant, new CleanRecord(Set.of(TAX_OR_INSURANCE), 3))).isEqualTo(Verdict.PASS);
    }

    @Test
    @Clause("qinhuangdao/10.4")
    void without_a_limit_in_time_an_entry_bars_for_ever() {
        var applicant = organisation().recorded(MAJOR_ACCIDENT, "1998-01-01");

        assertThat(until(put(applicant, new CleanRecord(Set.of(MAJOR_ACCIDENT), 0)))).isEqualTo(Until.NEVER);
    }

    @Test
    void records_that_nobody_looked_up_are_not_clean() {
        assertThat(verdict(organisation().notLookedUp(), new CleanRecord(Set.of(MAJOR_ACCIDENT), 3))).isEqualTo(Verdict.ASK);
    }

    @Test
    void records_looked_up_for_some_of_its_forerunners_bar_but_are_never_clean() {
        var test = new CleanRecord(Set.of(MAJOR_ACCIDENT), 3);

        assertThat(verdict(organisation().lookedUpInPart().recorded(MAJOR_ACCIDENT, "2024-01-01"), test)).isEqualTo(Verdict.REFUSE);
        assertThat(verdict(organisation().lookedUpInPart().recorded(MAJOR_ACCIDENT, "2012-01-01"), test)).isEqualTo(Verdict.ASK);
        assertThat(verdict(organisation().lookedUpInPart().recorded(TAX_OR_INSURANCE, "2024-01-01"), test)).isEqualTo(Verdict.ASK);
    }

    @ParameterizedTest(name = "grade {0}: {1}")
    @CsvSource({"A, PASS", "B, PASS", "C, REFUSE", ", ASK"})
    @Clause("beilun/10.4")
    void an_expression_is_met_or_not_and_open_while_its_fact_is_missing(String grade, Verdict expected) {
        var applicant = grade == null ? organisation() : organisation().with("grade", grade);

        assertThat(verdict(applicant, new Computed(LANGUAGE.compile("grade in ['A', 'B']")))).isEqualTo(expected);
    }

    @Test
    void a_day_in_an_expression_compares_as_a_day() {
        var test = new Computed(LANGUAGE.compile("since <= '2020-12-31'"));

        assertThat(verdict(organisation().with("since", LocalDate.of(2020, 12, 31)), test)).isEqualTo(Verdict.PASS);
        assertThat(verdict(organisation().with("since", LocalDate.of(2021, 1, 1)), test)).isEqualTo(Verdict.REFUSE);
    }

    @Clause("hangzhou/3.1.4")
    @ParameterizedTest(name = "in use since {0}, applying on {1}: {2}")
    @CsvSource({"2022-04-01, 2025-04-01, PASS", "2022-04-02, 2025-04-01, REFUSE", "2024-02-29, 2027-02-28, PASS", ", 2025-04-01, ASK"})
    void so_many_years_have_passed_since_a_declared_day(String since, String applying, Verdict expected) {
        var applicant = organisation().applyingOn(applying);
        if (since != null) applicant.with("since", LocalDate.parse(since));

        assertThat(verdict(applicant, new YearsSince("since", "实施卓越绩效", 3))).isEqualTo(expected);
    }

    @Clause({"beilun/10.4", "hangzhou/3.1.3"})
    @ParameterizedTest(name = "industry {0}, grade {1}: {2}")
    @CsvSource({"C, A, PASS", "C, C, REFUSE", "C, , ASK", "J, , PASS", "J, C, PASS", ", A, ASK"})
    void what_is_asked_of_some_only_is_not_asked_of_others(String industry, String grade, Verdict expected) {
        var applicant = organisation();
        if (industry != null) applicant.with("industry", industry);
        if (grade != null) applicant.with("grade", grade);
        var onlyManufacturers = new OnlyWhen(LANGUAGE.compile("industry == 'C'"), new Computed(LANGUAGE.compile("grade == 'A'")));

        assertThat(verdict(applicant, onlyManufacturers)).isEqualTo(expected);
    }

    @Test
    @Clause("qinhuangdao/11")
    void only_one_who_applied_in_vain_must_have_improved() {
        assertThat(verdict(organisation(), new ImprovedOnLast())).isEqualTo(Verdict.PASS);
        assertThat(verdict(organisation().unawardedIn(3), new ImprovedOnLast())).isEqualTo(Verdict.ASK);
        assertThat(verdict(organisation().unawardedIn(3).attested("asked", ACCEPTED), new ImprovedOnLast())).isEqualTo(Verdict.PASS);
        assertThat(verdict(organisation().unawardedIn(3).attested("asked", REJECTED), new ImprovedOnLast())).isEqualTo(Verdict.REFUSE);
    }

    @Test
    @Clause({"hangzhou/1.4", "hangzhou/3.1.2"})
    void what_is_so_in_principle_may_be_otherwise_by_a_recorded_decision() {
        var inPrinciple = new InPrinciple(new RegisteredIn("3301", "杭州市"));

        assertThat(verdict(organisation().with("division", "330106"), inPrinciple)).isEqualTo(Verdict.PASS);
        assertThat(verdict(organisation().with("division", "330206"), inPrinciple)).isEqualTo(Verdict.ASK);
        assertThat(verdict(organisation().with("division", "330206").attested("asked", ACCEPTED), inPrinciple)).isEqualTo(Verdict.PASS);
        assertThat(verdict(organisation().with("division", "330206").attested("asked", REJECTED), inPrinciple)).isEqualTo(Verdict.REFUSE);
        assertThat(verdict(organisation(), inPrinciple)).isEqualTo(Verdict.ASK);
    }

    @Test
    void facts_are_said_by_their_names_and_in_words() {
        var small = new Computed(LANGUAGE.compile("size == \"SMALL\" && legalPerson && grade == \"A\""));

        assertThat(put(organisation().with("size", "SMALL").with("legalPerson", true).with("grade", "A"), small).facts()).containsExactly(
                message("eligibility.fact", message("scheme.scope.one", "评价结果"), "A"),
                message("eligibility.fact", message("scheme.StandardFact.LEGAL_PERSON"), message("shared.yes")),
                message("eligibility.fact", message("scheme.StandardFact.SIZE"), message("party.SizeClass.SMALL")));
        assertThat(put(organisation().with("legalPerson", true).with("grade", "A"), small).answer())
                .isEqualTo(Answer.open("eligibility.factsMissing", message("scheme.StandardFact.SIZE")));
    }

    private static Finding put(Applicant applicant, award.scheme.rule.Test test) {
        return new ConditionTest(FACTS, applicant.dossier()).put(new Condition(CLAUSE, "asked", EVERYBODY, "条件", test));
    }

    private static Verdict verdict(Applicant applicant, award.scheme.rule.Test test) {
        return Findings.verdictOf(put(applicant, test).answer());
    }

    private static Until until(Finding finding) {
        return ((Answer.Unmet) finding.answer()).until();
    }
}
