package award;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The texts are whole: both languages say the same lines with the same gaps, and no page or class asks for a line nobody wrote.
class TextsTest {

    private static final Pattern GAP = Pattern.compile("\\{\\d+}");
    private static final Pattern KEY = Pattern.compile("^(?:\\\\.|[^#!\\s\\\\=:])+(?=\\s*[=:])", Pattern.MULTILINE);
    private static final Pattern IN_A_PAGE = Pattern.compile("(\\w+)Text\\['([^']+)'](?!\\.)");
    private static final Pattern SAID_BY_A_PAGE = Pattern.compile("texts\\.line\\('(\\w+)\\.([^']+)'");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z]+)\\.(\\w+(?:\\.\\w+)*)\"");

    /// Capability → key → line, for one language.
    private static final Map<String, Map<String, String>> CHINESE = bundles("zh_CN");
    private static final Map<String, Map<String, String>> ENGLISH = bundles("en");

    @TestFactory
    Stream<DynamicTest> both_languages_say_the_same_lines() {
        return CHINESE.keySet().stream().map(capability -> dynamicTest(capability, () -> {
            assertThat(ENGLISH).containsKey(capability);
            assertThat(ENGLISH.get(capability).keySet()).isEqualTo(CHINESE.get(capability).keySet());
        }));
    }

    @TestFactory
    Stream<DynamicTest> both_languages_leave_the_same_gaps() {
        return CHINESE.keySet().stream().map(capability -> dynamicTest(capability, () ->
                CHINESE.get(capability).forEach((key, line) ->
                        assertThat(gaps(ENGLISH.get(capability).getOrDefault(key, line))).as(key).isEqualTo(gaps(line)))));
    }

    @TestFactory
    Stream<DynamicTest> every_line_can_be_said() {
        return Stream.of(CHINESE, ENGLISH).flatMap(language -> language.entrySet().stream()).map(bundle ->
                dynamicTest(bundle.getKey(), () -> bundle.getValue().forEach((key, line) -> {
                    assertThat(line).as(key).isNotBlank().doesNotContain("'");
                    assertThatCode(() -> new MessageFormat(line)).as(key).doesNotThrowAnyException();
                })));
    }

    @Test
    void a_key_is_written_once() {
        assertThat(Award.texts().flatMap(file -> KEY.matcher(Award.read(file)).results().map(MatchResult::group)
                        .collect(groupingBy(key -> key, Collectors.counting())).entrySet().stream()
                        .filter(key -> key.getValue() > 1)
                        .map(key -> Award.named(file) + ": " + key.getKey())))
                .isEmpty();
    }

    @Test
    void pages_ask_only_for_lines_that_are_there() {
        assertThat(Award.pages().flatMap(file -> Stream.of(IN_A_PAGE, SAID_BY_A_PAGE).flatMap(use -> missing(file, use)))).isEmpty();
    }

    @Test
    void classes_ask_only_for_lines_that_are_there() {
        assertThat(Award.javaFiles().flatMap(file -> missing(file, IN_JAVA))).isEmpty();
    }

    @Test
    void an_enum_that_has_a_name_has_all_its_names() {
        var unnamed = Award.CLASSES.stream()
                .filter(type -> type.isEnum() && !type.getSimpleName().isEmpty())
                .flatMap(type -> {
                    var lines = CHINESE.getOrDefault(type.getPackageName().split("\\.")[1], Map.of());
                    var names = type.getEnumConstants().stream().map(constant -> type.getSimpleName() + "." + constant.name()).toList();
                    return names.stream().anyMatch(lines::containsKey) ? names.stream().filter(name -> !lines.containsKey(name)) : Stream.of();
                })
                .toList();

        assertThat(unnamed).isEmpty();
    }

    @Test
    void every_bundle_is_known_to_the_pages() {
        var declared = Pattern.compile("<base-name>award\\.(\\w+)\\.text</base-name>\\s*<var>\\1Text</var>")
                .matcher(Award.read(Award.webFile("WEB-INF/faces-config.xml"))).results().map(found -> found.group(1)).collect(toSet());

        assertThat(declared).isEqualTo(CHINESE.keySet());
    }

    private static Stream<String> missing(Path file, Pattern use) {
        return use.matcher(Award.read(file)).results()
                .filter(found -> CHINESE.containsKey(found.group(1)))
                .filter(found -> !CHINESE.get(found.group(1)).containsKey(found.group(2)))
                .map(found -> Award.named(file) + ": " + found.group());
    }

    private static Set<String> gaps(String line) {
        return GAP.matcher(line).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Map<String, String>> bundles(String language) {
        var bundles = new TreeMap<String, Map<String, String>>();
        Award.texts().filter(file -> file.endsWith("text_" + language + ".properties"))
                .forEach(file -> bundles.put(file.getParent().getFileName().toString(), lines(file)));
        return bundles;
    }

    private static Map<String, String> lines(Path file) {
        var lines = new Properties();
        try {
            lines.load(new StringReader(Award.read(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines.entrySet().stream().collect(Collectors.toMap(line -> (String) line.getKey(), line -> (String) line.getValue()));
    }
}
