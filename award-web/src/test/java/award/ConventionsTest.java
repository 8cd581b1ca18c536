package award;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How code reads here, as far as a machine can tell. Each rule was seen to fail before it was believed.
class ConventionsTest {

    private static final int LONGEST_CLASS = 300;
    private static final int LONGEST_PAGE = 200;

    /// The ways in: pages, REST, the command line.
    private static final String[] WAYS_IN = {"award.*.web..", "award.*.api..", "award.*.command.."};
    private static final String[] AROUND_THE_DOMAIN = {"award.*.service..", "award.*.store..", "award.*.web..", "award.*.api..", "award.*.command.."};
    /// Chinese words; figures (二十三) are numbers, not words.
    private static final Pattern WORDS_IN_CHINESE = Pattern.compile("[\\p{IsHan}&&[^〇一二三四五六七八九十百千万亿]]");
    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|(?<text>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\")|'(?:\\\\.|[^'\\\\])+'", Pattern.DOTALL);
    private static final Pattern XML_COMMENT_OR_EL = Pattern.compile("<!--.*?-->|<ui:remove>.*?</ui:remove>|[#$]\\{[^}]*}", Pattern.DOTALL);
    private static final Pattern WORDS_BETWEEN_TAGS = Pattern.compile(">[^<]*?(\\p{L}{2,})[^<]*<");
    private static final Pattern WORDS_IN_AN_ATTRIBUTE = Pattern.compile(
            "\\s(?:value|label|title|header|headerText|emptyMessage|placeholder|alt|hint|aria-label|what|chooseLabel)=\"[^\"]*?(\\p{IsHan}|\\p{L}{2,} \\p{L}{2,})[^\"]*\"");

    @Test
    void the_domain_knows_no_container() {
        domain().should().dependOnClassesThat().resideInAnyPackage("jakarta.ejb..", "jakarta.enterprise..", "jakarta.inject..",
                "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "jakarta.transaction..", "jakarta.annotation.security..",
                "org.hibernate..", "org.primefaces..", "org.jboss..").check(Award.CLASSES);
    }

    @Test
    void the_domain_knows_no_language() {
        domain().should().dependOnClassesThat().belongToAnyOf(ResourceBundle.class, MissingResourceException.class).check(Award.CLASSES);
        domain().should().callMethod(Locale.class, "getDefault").check(Award.CLASSES);
    }

    @Test
    void the_time_is_asked_of_a_clock_that_was_handed_in() {
        noClasses().should().callMethodWhere(isNowWithoutClock()).check(Award.CLASSES);
        noClasses().should().callConstructor(Date.class).check(Award.CLASSES);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(Award.CLASSES);
        domain().should().callMethod(Clock.class, "systemDefaultZone").orShould().callMethod(Clock.class, "systemUTC").check(Award.CLASSES);
    }

    @Test
    void services_know_no_page() {
        noClasses().that().resideInAnyPackage("award..").and().resideOutsideOfPackages(WAYS_IN)
                .should().dependOnClassesThat().resideInAnyPackage("award.*.web..", "award.*.api..", "award.*.command..", "jakarta.faces..", "org.primefaces..")
                .check(Award.CLASSES);
    }

    @Test
    void pages_reach_services_and_published_types_only() {
        noClasses().that().resideInAnyPackage(WAYS_IN)
                .should().dependOnClassesThat().resideInAnyPackage("award.*.model..", "award.*.store..")
                .check(Award.CLASSES);
        noClasses().that().resideInAnyPackage(WAYS_IN).and().doNotHaveFullyQualifiedName("award.home.web.Failure")
                .should().dependOnClassesThat().resideInAPackage("jakarta.persistence").check(Award.CLASSES);
    }

    @Test
    void entities_have_no_setters() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                .should().haveNameNotMatching("set\\p{Lu}.*").allowEmptyShould(true).check(Award.CLASSES);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Processor|Data|Info|Wrapper)").check(Award.CLASSES);
    }

    @Test
    void only_notices_make_messages_of_the_page() {
        noClasses().that().doNotHaveFullyQualifiedName("award.shared.web.Notices")
                .should().dependOnClassesThat().belongToAnyOf(FacesMessage.class).check(Award.CLASSES);
    }

    @Test
    void a_session_remembers_who_is_signed_in_and_nothing_else() {
        noClasses().that().resideOutsideOfPackage("award.identity..").should().beAnnotatedWith(SessionScoped.class).check(Award.CLASSES);
    }

    @Test
    void java_says_nothing_itself_in_chinese() {
        var spoken = Award.javaFiles()
                .filter(file -> !file.toString().contains("/award/demonstration/")) // made-up people and matters: data, not wording
                .flatMap(file -> COMMENT_OR_TEXT.matcher(Award.read(file)).results()
                        .map(found -> found.group("text"))
                        .filter(text -> text != null && WORDS_IN_CHINESE.matcher(text).find())
                        .map(text -> Award.named(file) + ": " + text))
                .toList();

        assertThat(spoken).isEmpty();
    }

    @Test
    void pages_say_nothing_but_from_the_texts() {
        var spoken = Award.pages()
                .flatMap(file -> {
                    var page = XML_COMMENT_OR_EL.matcher(Award.read(file)).replaceAll("");
                    return List.of(WORDS_BETWEEN_TAGS, WORDS_IN_AN_ATTRIBUTE).stream()
                            .flatMap(words -> words.matcher(page).results())
                            .map(found -> Award.named(file) + ": " + found.group().strip());
                })
                .toList();

        assertThat(spoken).isEmpty();
    }

    @Test
    void classes_and_pages_can_be_read_in_one_go() {
        var tooLong = Stream.concat(
                Award.javaFiles().filter(file -> lines(file) > LONGEST_CLASS),
                Award.pages().filter(file -> lines(file) > LONGEST_PAGE)).map(Award::named).toList();

        assertThat(tooLong).isEmpty();
    }

    /// A fragment opened by its address would be a page without head, way and words of whose it is: fragments lie under WEB-INF.
    @Test
    void whatever_can_be_opened_by_its_address_is_a_whole_page() {
        var openable = Award.pages().filter(file -> !Award.named(file).contains("/WEB-INF/") && !Award.named(file).contains("/resources/"));

        assertThat(openable.filter(file -> !Award.read(file).contains("template=\"/WEB-INF/")).map(Award::named)).isEmpty();
    }

    private static long lines(Path file) {
        return Award.read(file).lines().count();
    }

    private static GivenClassesConjunction domain() {
        return noClasses().that(not(resideInAnyPackage(AROUND_THE_DOMAIN)));
    }

    private static DescribedPredicate<JavaCall<?>> isNowWithoutClock() {
        return DescribedPredicate.describe("now() without a clock", call -> call.getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class)));
    }
}
