package award.scenario.command;

import static org.assertj.core.api.Assertions.assertThat;

import award.scheme.ShippedRegulations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command as an office without a server uses it.
class RunScenariosTest {

    private static final String CASES = """
            regulation: beijing@2020
            scenarios:
              - name: 五个名额
                given: {list: [{tier: award, count: 5}]}
                when: {question: withinQuota}
                then: {answer: PASS, clauses: ["4"]}
            """;

    @TempDir Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void ends_with_0_and_a_line_for_each_case_when_all_hold() throws IOException {
        assertThat(run(regulation(), CASES)).isZero();
        assertThat(lines()).containsExactly("holds  line 3  五个名额", "1 of 1 scenarios hold");
    }

    @Test
    void ends_with_1_and_says_what_differs_when_a_case_does_not_hold() throws IOException {
        assertThat(run(regulation(), CASES.replace("count: 5", "count: 6"))).isOne();
        assertThat(lines()).contains("FAILS  line 3  五个名额", "       answer: expected “Passed”, was “Refused”");
    }

    @Test
    void ends_with_1_and_names_the_line_when_the_regulation_file_is_faulty() throws IOException {
        assertThat(run(regulation().replace("cycle:", "cykle:"), CASES)).isOne();
        assertThat(lines()).anyMatch(line -> line.matches("line \\d+ .*cykle.*"));
    }

    @Test
    void ends_with_1_and_names_the_line_when_the_scenario_file_is_faulty() throws IOException {
        assertThat(run(regulation(), CASES.replace("withinQuota", "withinQuote"))).isOne();
        assertThat(lines()).anyMatch(line -> line.startsWith("line 5") && line.contains("withinQuote"));
    }

    private static String regulation() {
        return ShippedRegulations.source("beijing-2020.yaml");
    }

    private int run(String regulation, String cases) throws IOException {
        var regulationFile = Files.writeString(folder.resolve("regulation.yaml"), regulation);
        var scenarioFile = Files.writeString(folder.resolve("scenarios.yaml"), cases);
        return new RunScenarios(new PrintStream(said, true, StandardCharsets.UTF_8), Locale.ENGLISH).run(regulationFile, scenarioFile);
    }

    private String[] lines() {
        return said.toString(StandardCharsets.UTF_8).split("\n");
    }
}
