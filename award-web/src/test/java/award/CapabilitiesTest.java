package award;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Who may use whom: one line per capability, arrows go down only. This table is the design; change it in an ADR or not at all.
class CapabilitiesTest {

    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("shared", List.of()),
            entry("calendar", List.of()),
            entry("party", List.of()),
            entry("document", List.of("identity")),
            entry("audit", List.of("identity", "party")),
            entry("attachment", List.of()),
            entry("identity", List.of("party")),
            entry("notification", List.of("identity", "document")),
            entry("scheme", List.of("calendar")),
            entry("publicity", List.of("scheme", "calendar", "party", "document", "attachment", "notification", "identity")),
            entry("edition",
                    List.of("publicity", "scheme", "calendar", "document", "attachment", "notification", "identity")),
            entry("application",
                    List.of("edition", "publicity", "scheme", "calendar", "party", "document", "attachment", "notification", "identity")),
            entry("recommendation",
                    List.of("application", "edition", "publicity", "scheme", "calendar", "party", "document", "attachment",
                            "notification", "identity")),
            entry("review", List.of("application", "edition", "publicity", "scheme", "calendar", "party", "document", "identity")),
            entry("ballot", List.of("application", "edition", "scheme", "calendar", "party", "document", "identity")),
            entry("committee",
                    List.of("ballot", "review", "application", "edition", "publicity", "scheme", "calendar", "party", "document", "notification", "identity")),
            entry("honour",
                    List.of("committee", "ballot", "review", "application", "edition", "publicity", "scheme", "calendar", "party", "document", "notification", "identity")),
            entry("packet",
                    List.of("honour", "committee", "ballot", "review", "recommendation", "application", "edition", "publicity", "scheme", "calendar", "party",
                            "document", "attachment", "notification", "identity")),
            entry("funding", List.of("honour", "edition", "scheme", "party")),
            entry("supervision", List.of("honour", "application", "edition", "scheme", "calendar", "party", "document", "notification", "attachment", "identity")),
            entry("eligibility",
                    List.of("supervision", "honour", "recommendation", "application", "edition", "publicity", "scheme", "calendar", "party",
                            "document", "attachment", "notification", "identity")));

    /// They bring everything together and nobody uses them: the scenario runner, the demonstration data, the first page.
    private static final List<String> MAY_USE_ALL = List.of("scenario", "demonstration", "home");

    @TestFactory
    Stream<DynamicTest> a_capability_uses_only_what_its_line_allows() {
        return MAY_USE.entrySet().stream().map(line -> dynamicTest(line.getKey(), () -> {
            var allowed = Stream.concat(line.getValue().stream(), Stream.of(line.getKey(), "shared"))
                    .map(CapabilitiesTest::of)
                    .toArray(String[]::new);
            noClasses().that().resideInAPackage(of(line.getKey()))
                    .should().dependOnClassesThat(resideInAPackage("award..").and(not(resideInAnyPackage(allowed))))
                    .allowEmptyShould(true) // a capability nobody has begun yet
                    .check(Award.CLASSES);
        }));
    }

    @TestFactory
    Stream<DynamicTest> model_and_store_are_seen_by_their_own_capability_only() {
        return Stream.concat(MAY_USE.keySet().stream(), MAY_USE_ALL.stream()).map(capability -> dynamicTest(capability, () ->
                noClasses().that().resideOutsideOfPackage(of(capability))
                        .should().dependOnClassesThat()
                        .resideInAnyPackage("award." + capability + ".model..", "award." + capability + ".store..")
                        .check(Award.CLASSES)));
    }

    @Test
    void every_class_belongs_to_a_capability_of_the_table() {
        var known = Stream.concat(MAY_USE.keySet().stream(), MAY_USE_ALL.stream()).map(CapabilitiesTest::of).toArray(String[]::new);

        classes().should().resideInAnyPackage(known).check(Award.CLASSES);
    }

    @Test
    void no_arrow_goes_round_in_a_circle() {
        MAY_USE.forEach((capability, uses) -> uses.forEach(used ->
                assertThat(MAY_USE.get(used)).as("what %s may use, as %s uses it", used, capability).doesNotContain(capability)));
    }

    private static String of(String capability) {
        return "award." + capability + "..";
    }
}
