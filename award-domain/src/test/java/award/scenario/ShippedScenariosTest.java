package award.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import award.calendar.CalendarNotices;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The cases worked out by hand hold, every one.
class ShippedScenariosTest {

    private static final Set<String> FIVE = Set.of("beijing", "qinhuangdao", "beilun", "baoshan", "hangzhou");
    private static final int AT_LEAST = 12;

    @TestFactory
    Stream<DynamicNode> every_case_holds() {
        return ShippedRegulations.all().stream()
                .filter(regulation -> ShippedScenarios.source(regulation).isPresent())
                .map(ShippedScenariosTest::cases);
    }

    @Test
    void each_of_the_five_regulations_has_a_dozen_cases_or_more() {
        assertThat(FIVE).allSatisfy(scheme ->
                assertThat(file(ShippedRegulations.newest(scheme)).scenarios()).hasSizeGreaterThanOrEqualTo(AT_LEAST));
    }

    private static DynamicContainer cases(Regulation regulation) {
        return dynamicContainer(regulation.id(), file(regulation).run(regulation, CalendarNotices.china()).stream()
                .map(outcome -> dynamicTest(outcome.scenario().name(), () ->
                        assertThat(outcome.differences()).as(() -> outcome.reply().findings().toString()).isEmpty())));
    }

    private static ScenarioFile file(Regulation regulation) {
        var reading = ShippedScenarios.read(ShippedScenarios.source(regulation).orElseThrow(), regulation);
        return switch (reading) {
            case ScenarioFile.Reading.Sound sound -> sound.file();
            case ScenarioFile.Reading.Faulty faulty -> throw new AssertionError(regulation.id() + ": " + faulty.faults());
        };
    }
}
