package award.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import award.calendar.CalendarNotices;
import award.scenario.ScenarioFile.Reading;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.file.Fault;
import award.shared.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file of cases is run as a whole or refused with the line of every fault; a case that does not hold says what came out instead.
class ScenarioFileTest {

    private static final Regulation BEIJING = ShippedRegulations.newest("beijing");

    @Test
    void a_case_that_holds_holds() {
        assertThat(run("""
                  - name: 满额
                    given: {list: [{tier: award, count: 5}]}
                    when: {question: withinQuota}
                    then: {answer: PASS, clauses: ["4"]}
                """).getFirst().holds()).isTrue();
    }

    @Test
    void a_case_that_does_not_hold_says_what_came_out_instead() {
        var outcome = run("""
                  - name: 超额
                    given: {list: [{tier: award, count: 6}]}
                    when: {question: withinQuota}
                    then: {answer: PASS, clauses: ["4"]}
                """).getFirst();

        assertThat(outcome.holds()).isFalse();
        assertThat(outcome.differences()).contains(new Scenario.Difference("answer", "PASS", "REFUSE"));
    }

    @Test
    void a_refusal_names_its_clauses_to_the_last() {
        assertThat(run("""
                  - name: 超额
                    given: {list: [{tier: award, count: 6}]}
                    when: {question: withinQuota}
                    then: {answer: REFUSE, clauses: ["4", "21"]}
                """).getFirst().differences()).containsExactly(new Scenario.Difference("clauses", "4, 21", "4"));
    }

    @Test
    void a_word_that_this_question_has_no_answer_for_does_not_hold() {
        assertThat(run("""
                  - name: 满额
                    given: {list: []}
                    when: {question: withinQuota}
                    then: {answer: PASS, clauses: ["4"], needed: "3"}
                """).getFirst().differences()).containsExactly(new Scenario.Difference("needed", "3", ""));
    }

    @ParameterizedTest(name = "{0}: line {1}, {2}")
    @CsvSource(delimiter = '|', value = {
        "given: {list: []}, when: {question: withinQuota}, then: {clauses: ['4']} | 3 | scheme.fault.missingKey",
        "given: {list: []}, when: {question: withinQuota}, then: {answer: PASS} | 3 | scheme.fault.missingKey",
        "given: {list: []}, when: {question: withinQuota} | 3 | scheme.fault.missingKey",
        "when: {question: withinQuota}, then: {answer: PASS, clauses: ['4']} | 3 | scheme.fault.missingKey",
        "given: {list: []}, when: {question: howMany}, then: {answer: PASS, clauses: ['4']} | 3 | scheme.fault.unknownWord",
        "given: {list: [], lists: []}, when: {question: withinQuota}, then: {answer: PASS, clauses: ['4']} | 3 | scheme.fault.unknownKey",
        "given: {list: []}, when: {question: withinQuota, at: noon}, then: {answer: PASS, clauses: ['4']} | 3 | scheme.fault.unknownKey",
        "whence: here, given: {list: []}, when: {question: withinQuota}, then: {answer: PASS, clauses: ['4']} | 3 | scheme.fault.unknownKey",
        "when: {question: mayApply, edition: 6, on: 2025-02-30}, then: {answer: PASS, clauses: ['4']} | 3 | scheme.fault.malformed",
        "given: {applicant: {facts: {colour: red}}}, when: {question: mayApply, edition: 6, on: 2025-03-01}, then: {answer: PASS, clauses: ['4']} | 3 | scenario.fault.noFact",
        "given: {votes: {members: 5, present: 6, for: 6}}, when: {question: votePasses, tier: award}, then: {answer: PASS, clauses: ['21']} | 3 | scenario.fault.impossibleCount",
        "when: {question: noticeRuns, notice: losers, published: 2025-03-01}, then: {answer: PASS, clauses: ['21']} | 3 | scenario.fault.noNotice",
        "when: {question: follows, ground: tardiness, happened: 2025-03-01}, then: {answer: PASS, clauses: ['24']} | 3 | scenario.fault.noGround",
        "when: {question: objectionUpheld, notice: losers}, then: {answer: PASS, clauses: ['21']} | 3 | scenario.fault.noNotice",
        "given: {honours: [{edition: 4, tier: award, on: 2021-12-01, under: '1949'}]}, when: {question: mayApply, edition: 6, on: 2025-03-01}, then: {answer: PASS, clauses: ['4']} | 3 | scenario.fault.noVersion"
    })
    void a_fault_is_named_with_its_line(String scenario, int line, String fault) {
        assertThat(faults("- {name: 某例, " + scenario + "}")).extracting(Fault::line, found -> found.what().key())
                .contains(org.assertj.core.groups.Tuple.tuple(line, fault));
    }

    @Test
    void every_faulty_case_is_named_not_only_the_first() {
        assertThat(faults("""
                - {name: 一, when: {question: howMany}, then: {answer: PASS, clauses: ["4"]}}
                - {name: 二, given: {list: []}, when: {question: withinQuota}, then: {answer: PASS, clauses: ["4"]}}
                - {name: 三, when: {question: howMuch}, then: {answer: PASS, clauses: ["4"]}}
                """)).extracting(Fault::line).containsExactly(3, 5);
    }

    @Test
    void cases_for_another_regulation_are_not_run() {
        var reading = ShippedScenarios.read("regulation: baoshan@trial\nscenarios: []\n", BEIJING);

        assertThat(((Reading.Faulty) reading).faults()).extracting(Fault::what).extracting(Message::key)
                .containsExactly("scenario.fault.otherRegulation");
    }

    @Test
    void what_is_no_yaml_is_refused_in_words() {
        assertThat(((Reading.Faulty) ShippedScenarios.read("scenarios: [", BEIJING)).faults()).hasSize(1);
        assertThat(((Reading.Faulty) ShippedScenarios.read("", BEIJING)).faults()).hasSize(1);
    }

    private static List<Scenario.Outcome> run(String scenarios) {
        return switch (read(scenarios)) {
            case Reading.Sound sound -> sound.file().run(BEIJING, CalendarNotices.china());
            case Reading.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }

    private static List<Fault> faults(String scenarios) {
        return switch (read(scenarios)) {
            case Reading.Sound sound -> List.of();
            case Reading.Faulty faulty -> faulty.faults();
        };
    }

    private static Reading read(String scenarios) {
        return ShippedScenarios.read("regulation: beijing@2020\nscenarios:\n" + scenarios.indent(2), BEIJING);
    }
}
