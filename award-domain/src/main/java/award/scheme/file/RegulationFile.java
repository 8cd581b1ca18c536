package award.scheme.file;

import award.scheme.Clause;
import award.scheme.Regulation;
import award.scheme.Regulation.DayCertainty;
import award.scheme.Regulation.Effect;
import award.scheme.Regulation.Holding;
import award.shared.Citation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A regulation file as it comes in: read as a whole, it is either a regulation or a list of all its faults.
public final class RegulationFile {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");

    private RegulationFile() {}

    /// What reading a file came to.
    public sealed interface Outcome {

        record Sound(Regulation regulation) implements Outcome {}

        /// @param faults every fault found, by line; never empty
        record Faulty(List<Fault> faults) implements Outcome {

            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    public static Outcome read(String yaml) {
        var faults = new Faults();
        var regulation = YamlDocument.open(yaml, faults).flatMap(root -> faults.attempt(() -> regulation(root, hash(yaml))));
        regulation.filter(read -> faults.complete()).ifPresent(read -> new WholeCheck(read, faults).run());
        return regulation.isPresent() && faults.all().isEmpty()
                ? new Outcome.Sound(regulation.get())
                : new Outcome.Faulty(faults.all());
    }

    private static Regulation regulation(Entry root, String hash) {
        var scheme = key(root, "scheme");
        var clauses = clauses(root, "clauses", scheme);
        var rules = root.required("rules", entry -> new RulesSection(entry, scheme).read());
        var readings = new ReadingsSection(root, scheme).read();
        var regulation = new Regulation(
                scheme, root.text("award"), root.text("version"), root.text("title"), holding(root), effect(root, scheme),
                root.textIfAny("replaces"), clauses, rules, readings, hash);
        root.close();
        return regulation;
    }

    private static String key(Entry entry, String key) {
        var text = entry.text(key);
        if (!KEY.matcher(text).matches()) throw entry.refuse(key, "scheme.fault.malformed", key, text);
        return text;
    }

    private static Holding holding(Entry root) {
        return switch (root.text("text")) {
            case "held" -> Holding.HELD;
            case "not-held" -> Holding.NOT_HELD;
            default -> throw root.refuse("text", "scheme.fault.unknownWord", root.text("text"), "held, not-held");
        };
    }

    private static Effect effect(Entry root, String scheme) {
        return root.required("effective", entry ->
                new Effect(Section.clause(entry, scheme), entry.day("from"), entry.one("day", DayCertainty.class)));
    }

    private static List<Clause> clauses(Entry parent, String key, String scheme) {
        return parent.entries(key, entry -> new Clause(
                new Citation(scheme, entry.text("id")), entry.text("label"), entry.textIfAny("chapter").orElse(""),
                entry.text("text"), clauses(entry, "items", scheme)));
    }

    private static String hash(String yaml) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
