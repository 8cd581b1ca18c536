package award.scheme.file;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// A YAML text as a tree of entries that know their lines. A file is data that a person wrote by hand, not a program:
/// nothing in it may stand for a list or mapping elsewhere, and nothing nests deeper than a person would write.
public final class YamlDocument {

    private static final int MOST_ALIASES = 0;
    private static final int DEEPEST = 40;
    private static final Predicate<String> INDENTED_BY_TAB = Pattern.compile("^ *\t").asPredicate();
    private static final int MOST_CHARACTERS = 2_000_000;

    private YamlDocument() {}

    /// The root entry; empty when the text is no YAML mapping, which is then noted as a fault.
    public static Optional<Entry> open(String yaml, Faults faults) {
        var settings = LoadSettings.builder()
                .setUseMarks(true)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        try {
            if (nestsTooDeeply(yaml, settings, faults)) return Optional.empty();
            var node = new Compose(settings).composeString(yaml);
            if (node.isEmpty()) faults.note(0, "", "scheme.fault.empty");
            return node.flatMap(root -> faults.attempt(() -> new Entry(root, faults)));
        } catch (MarkedYamlEngineException malformed) {
            int line = malformed.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            if (INDENTED_BY_TAB.test(yaml.lines().skip(Math.max(0, line - 1)).findFirst().orElse(""))) {
                faults.note(line, "", "scheme.fault.tab");
            } else {
                faults.note(line, "", "scheme.fault.notYaml", String.valueOf(malformed.getProblem()));
            }
        } catch (YamlEngineException malformed) {
            faults.note(0, "", "scheme.fault.notYaml", String.valueOf(malformed.getMessage()));
        }
        return Optional.empty();
    }

    /// The tree is built by recursion, so its depth is looked at first.
    private static boolean nestsTooDeeply(String yaml, LoadSettings settings, Faults faults) {
        int depth = 0;
        for (var event : new Parse(settings).parseString(yaml)) {
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                faults.note(event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0), "", "scheme.fault.tooDeep", DEEPEST);
                return true;
            }
            if (event instanceof CollectionEndEvent) depth--;
        }
        return false;
    }
}
