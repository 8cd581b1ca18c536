package award.scheme.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// A YAML text as a tree of entries that know their lines. No tags and no aliases beyond a few: a file is data, not a program.
public final class YamlDocument {

    private static final int MOST_ALIASES = 20;
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
            var node = new Compose(settings).composeString(yaml);
            if (node.isEmpty()) faults.note(0, "", "scheme.fault.empty");
            return node.flatMap(root -> faults.attempt(() -> new Entry(root, faults)));
        } catch (MarkedYamlEngineException malformed) {
            faults.note(malformed.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0), "",
                    "scheme.fault.notYaml", String.valueOf(malformed.getProblem()));
        } catch (YamlEngineException malformed) {
            faults.note(0, "", "scheme.fault.notYaml", String.valueOf(malformed.getMessage()));
        }
        return Optional.empty();
    }
}
