package award;

import award.scenario.ScenarioFile.Reading;
import award.scenario.ShippedScenarios;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.shared.Citation;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which tests name which clauses: tests by `@Clause`, scenario files by the clauses that their cases expect.
///
/// Tests are read as source, since those of modules that are built later are not compiled yet.
final class ClauseTests {

    private static final Pattern ANNOTATION = Pattern.compile("@Clause\\(([^)]*)\\)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    /// @param test  as the table names it
    record Naming(String test, Citation clause) {}

    private ClauseTests() {}

    static Stream<Naming> all() {
        return Stream.concat(annotated(), cases());
    }

    static Stream<Naming> annotated() {
        return Award.testFiles().flatMap(file -> {
            var test = file.getFileName().toString().replace(".java", "");
            return ANNOTATION.matcher(Award.read(file)).results()
                    .flatMap(ClauseTests::words)
                    .map(clause -> new Naming("`" + test + "`", Citation.parse(clause)));
        });
    }

    private static Stream<String> words(MatchResult annotation) {
        return WORD.matcher(annotation.group(1)).results().map(word -> word.group(1));
    }

    private static Stream<Naming> cases() {
        return ShippedRegulations.all().stream().flatMap(regulation -> ShippedScenarios.source(regulation).stream()
                .flatMap(yaml -> expected(yaml, regulation))
                .map(clause -> new Naming("cases of " + regulation.id(), regulation.cite(clause))));
    }

    private static Stream<String> expected(String yaml, Regulation regulation) {
        return switch (ShippedScenarios.read(yaml, regulation)) {
            case Reading.Sound sound -> sound.file().scenarios().stream()
                    .flatMap(scenario -> Arrays.stream(scenario.expected().get("clauses").split(", ")))
                    .filter(clause -> !clause.isBlank());
            case Reading.Faulty faulty -> throw new AssertionError(regulation.id() + ": " + faulty.faults());
        };
    }
}
