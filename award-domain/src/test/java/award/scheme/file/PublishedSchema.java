package award.scheme.file;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A published JSON Schema, put to YAML files, and walked along beside one.
public final class PublishedSchema {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode root;
    private final Schema schema;

    public PublishedSchema(String json) {
        root = JSON.readTree(json);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(json, InputFormat.JSON);
    }

    /// What the schema has against a file; nothing for a file of the right shape.
    public List<String> complaints(String yaml) {
        var read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return schema.validate(JSON.valueToTree(read),
                        (ExecutionContext run) -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Object::toString).toList();
    }

    /// The schema's shapes for the mappings and single values of one file.
    ///
    /// @param mappings each mapping with the shape that it has by its place and kind
    /// @param values   each single value that may only be one of a few words, with those words
    public record Walk(List<Shaped> mappings, List<Worded> values) {}

    public record Shaped(MappingNode node, JsonNode shape) {

        public Set<String> keys() {
            return new TreeSet<>(shape.get("properties").propertyNames());
        }

        public List<ScalarNode> written() {
            return node.getValue().stream().map(pair -> (ScalarNode) pair.getKeyNode()).toList();
        }

        @Override
        public String toString() {
            return "line " + (node.getStartMark().orElseThrow().getLine() + 1) + ": " + String.join(", ", keys());
        }

        /// The file with one key more in this mapping.
        public String with(String key, String file) {
            var mark = node.getStartMark().orElseThrow();
            int start = mark.getIndex();
            var flow = file.charAt(start) == '{';
            return flow
                    ? file.substring(0, start + 1) + key + ": x" + (node.getValue().isEmpty() ? "" : ", ") + file.substring(start + 1)
                    : file.substring(0, start) + key + ": x\n" + " ".repeat(mark.getColumn()) + file.substring(start);
        }

        public String title() {
            return shape.path("title").asString("");
        }

        public Set<String> required() {
            return textsOf(shape.path("required"));
        }
    }

    public record Worded(ScalarNode node, Set<String> words) {

        @Override
        public String toString() {
            return String.join(", ", words);
        }
    }

    public Walk walk(String yaml) {
        var walk = new Walk(new ArrayList<>(), new ArrayList<>());
        walk(new Compose(LoadSettings.builder().setUseMarks(true).build()).composeString(yaml).orElseThrow(), root, walk);
        return walk;
    }

    private void walk(Node node, JsonNode stated, Walk walk) {
        var shape = resolved(stated);
        switch (node) {
            case MappingNode mapping -> walkMapping(mapping, shape, walk);
            case SequenceNode sequence when shape.has("items") -> sequence.getValue().forEach(item -> walk(item, shape.get("items"), walk));
            case ScalarNode scalar when shape.has("enum") -> walk.values().add(new Worded(scalar, textsOf(shape.get("enum"))));
            default -> { }
        }
    }

    private void walkMapping(MappingNode mapping, JsonNode shape, Walk walk) {
        var branch = shape.has("oneOf") ? branch(mapping, shape, walk) : shape;
        if (!branch.has("properties")) return;
        walk.mappings().add(new Shaped(mapping, branch));
        mapping.getValue().forEach(pair -> {
            var property = branch.get("properties").get(((ScalarNode) pair.getKeyNode()).getValue());
            if (property != null) walk(pair.getValueNode(), property, walk);
        });
    }

    /// The branch whose word stands in the mapping: `kind: atMost`, `question: mayApply`.
    private static JsonNode branch(MappingNode mapping, JsonNode shape, Walk walk) {
        var branches = StreamSupport.stream(shape.get("oneOf").spliterator(), false).toList();
        var key = branches.getFirst().get("properties").propertyStream()
                .filter(property -> property.getValue().has("const")).findFirst().orElseThrow().getKey();
        var word = mapping.getValue().stream()
                .filter(pair -> ((ScalarNode) pair.getKeyNode()).getValue().equals(key))
                .map(pair -> (ScalarNode) pair.getValueNode())
                .findFirst().orElseThrow();
        var known = branches.stream().map(branch -> wordOf(branch, key)).collect(Collectors.toCollection(TreeSet::new));
        walk.values().add(new Worded(word, known));
        return branches.stream().filter(branch -> wordOf(branch, key).equals(word.getValue())).findFirst().orElseThrow();
    }

    private static String wordOf(JsonNode branch, String key) {
        return branch.get("properties").get(key).get("const").asString();
    }

    private static Set<String> textsOf(JsonNode list) {
        var texts = new TreeSet<String>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private JsonNode resolved(JsonNode stated) {
        if (!stated.has("$ref")) return stated;
        return resolved(root.at(stated.get("$ref").asString().substring(1)));
    }

    /// Every shape of a mapping that the schema knows.
    public Set<JsonNode> shapes() {
        var shapes = new HashSet<JsonNode>();
        gather(root, shapes);
        return shapes;
    }

    private static void gather(JsonNode node, Set<JsonNode> shapes) {
        if (node.isObject() && node.path("additionalProperties").isBoolean()) shapes.add(node);
        node.forEach(part -> gather(part, shapes));
    }
}
