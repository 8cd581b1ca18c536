package award.scheme.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A mapping of a file under reading. It knows its line and the clause it speaks of, and remembers which keys were asked
/// for: a key that nobody asked for is a fault ([#close()]).
public final class Entry {

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final int line;
    private final Faults faults;

    Entry(Node node, Faults faults) {
        this.faults = faults;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) throw faults.unreadable(line, "", "scheme.fault.mappingExpected");
        for (var pair : mapping.getValue()) {
            var key = scalar(pair.getKeyNode());
            if (values.put(key, pair.getValueNode()) != null) note(pair.getKeyNode(), "scheme.fault.duplicateKey", key);
            lines.put(key, lineOf(pair.getKeyNode()));
        }
    }

    public int line() {
        return line;
    }

    public Faults faults() {
        return faults;
    }

    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    public Set<String> keys() {
        return Set.copyOf(values.keySet());
    }

    public String text(String key) {
        return textIfAny(key).orElseThrow(() -> missing(key));
    }

    public Optional<String> textIfAny(String key) {
        return node(key).map(this::scalar);
    }

    public int number(String key) {
        return read(key, Integer::parseInt);
    }

    public int number(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    public BigDecimal decimal(String key) {
        return read(key, BigDecimal::new);
    }

    public LocalDate day(String key) {
        return read(key, LocalDate::parse);
    }

    public <E extends Enum<E>> E one(String key, Class<E> type) {
        return constant(type, node(key).orElseThrow(() -> missing(key)));
    }

    public <E extends Enum<E>> E one(String key, Class<E> type, E otherwise) {
        return has(key) ? one(key, type) : otherwise;
    }

    public <E extends Enum<E>> List<E> several(String key, Class<E> type) {
        return nodes(key).map(node -> constant(type, node)).toList();
    }

    public List<String> texts(String key) {
        return nodes(key).map(this::scalar).toList();
    }

    /// A text, or the texts of a list joined by commas.
    public String textOrList(String key) {
        return node(key).filter(SequenceNode.class::isInstance).isPresent() ? String.join(", ", texts(key)) : text(key);
    }

    public Optional<Entry> entry(String key) {
        return node(key).map(node -> new Entry(node, faults));
    }

    public List<Entry> entries(String key) {
        return nodes(key).flatMap(node -> faults.attempt(() -> new Entry(node, faults)).stream()).toList();
    }

    /// Reads an entry below this one and closes it.
    public <T> Optional<T> entry(String key, Function<Entry, T> reading) {
        return node(key).flatMap(node -> faults.attempt(() -> closed(new Entry(node, faults), reading)));
    }

    /// Reads an entry that must be there, and closes it.
    public <T> T required(String key, Function<Entry, T> reading) {
        return closed(new Entry(node(key).orElseThrow(() -> missing(key)), faults), reading);
    }

    /// Reads the entries below this one and closes each; one that cannot be read is left out, its faults are noted.
    public <T> List<T> entries(String key, Function<Entry, T> reading) {
        return entries(key).stream()
                .flatMap(entry -> faults.attempt(() -> closed(entry, reading)).stream())
                .toList();
    }

    private static <T> T closed(Entry entry, Function<Entry, T> reading) {
        var read = entry.faults.located(reading.apply(entry), entry.line);
        entry.close();
        return read;
    }

    /// Names every key that nobody asked for, and the keys that may stand here. Only an entry that was read to its end can tell.
    public void close() {
        values.keySet().stream().filter(key -> !asked.contains(key)).forEach(key ->
                faults.note(lines.get(key), clauseIfAny(), "scheme.fault.unknownKey", key,
                        asked.stream().sorted().collect(Collectors.joining(", "))));
    }

    /// Refuses the entry because of one of its values.
    public RuntimeException refuse(String key, String message, Object... args) {
        return faults.unreadable(lineOf(key), clauseIfAny(), message, args);
    }

    public int lineOf(String key) {
        return lines.getOrDefault(key, line);
    }

    RuntimeException missing(String key) {
        return faults.unreadable(line, clauseIfAny(), "scheme.fault.missingKey", key);
    }

    private <T> T read(String key, Function<String, T> reading) {
        var text = text(key);
        try {
            return reading.apply(text);
        } catch (NumberFormatException | DateTimeException malformed) {
            throw refuse(key, "scheme.fault.malformed", key, text);
        }
    }

    private <E extends Enum<E>> E constant(Class<E> type, Node node) {
        var text = scalar(node);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> faults.unreadable(lineOf(node), clauseIfAny(), "scheme.fault.unknownWord", text,
                        String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList())));
    }

    private Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private Stream<Node> nodes(String key) {
        return node(key).stream().flatMap(node -> switch (node) {
            case SequenceNode sequence -> sequence.getValue().stream();
            default -> throw faults.unreadable(lineOf(node), clauseIfAny(), "scheme.fault.listExpected", key);
        });
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) return scalar.getValue();
        throw faults.unreadable(lineOf(node), clauseIfAny(), "scheme.fault.textExpected");
    }

    private String clauseIfAny() {
        return values.get("clause") instanceof ScalarNode clause ? clause.getValue() : "";
    }

    private void note(Node node, String key, Object... args) {
        faults.note(lineOf(node), clauseIfAny(), key, args);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
