package award.document.template;

import award.document.Align;
import award.document.Master;
import award.document.Paragraph;
import award.shared.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Reads templates as files write them (YAML): a kind with its fields, samples and shipped layout, or a layout alone as it is kept.
///
/// ```yaml
/// kind: 公示
/// fields:
///   list: {label: 名单名称, required: true, sample: 拟推荐名单}
///   entries: {label: 名单, type: table, columns: {name: {label: 名称, sample: 甲公司}}, sample: [{name: 甲公司}]}
/// name: "{名单名称}"
/// parts:
///   - title: 关于{名单名称}的公示
///   - paragraph: "{序号}．{名称}"
///     each: 名单
/// ```
public final class TemplateFile {

    private static final String UNNUMBERED = ", unnumbered";

    private TemplateFile() {}

    /// @throws IllegalArgumentException when the text is no template: shipped files are ours, kept ones were written by [TemplateWriter]
    public static Kind kind(String key, String yaml) {
        var file = map(load(yaml), key);
        return new Kind(key, text(file, "kind"), fields(file.get("fields"), key), layout(file));
    }

    /// @throws IllegalArgumentException when the text is no layout
    public static Layout layout(String yaml) {
        return layout(map(load(yaml), "layout"));
    }

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().setLabel("template").build()).loadFromString(yaml);
    }

    private static Layout layout(Map<String, Object> file) {
        return new Layout(text(file, "name"), master(text(file, "page")), list(file.get("parts"), "parts").stream().map(TemplateFile::part).toList());
    }

    private static Master master(String page) {
        var master = page.startsWith("landscape") ? Master.LANDSCAPE : Master.PORTRAIT;
        return page.endsWith("unnumbered") ? master.unnumbered() : master;
    }

    static String page(Master master) {
        return master.orientation().name().toLowerCase(Locale.ROOT) + (master.numbering() == Master.Numbering.NONE ? UNNUMBERED : "");
    }

    private static Part part(Object entry) {
        var part = map(entry, "a part");
        var shape = part.keySet().stream().flatMap(key -> Shape.called(key).stream()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part is called any of " + part.keySet()));
        var set = new EnumMap<Setting, String>(Setting.class);
        shape.main().ifPresent(main -> set.put(main, text(part, shape.key())));
        shape.settings().stream().skip(1).filter(setting -> part.containsKey(setting.key())).forEach(setting -> set.put(setting, text(part, setting.key())));
        shape.main().filter(main -> set.get(main).isEmpty()).ifPresent(set::remove);
        return new Part(shape, text(part, "each"), text(part, "when"), set, columns(part.get("columns")));
    }

    private static List<TableColumn> columns(Object columns) {
        return columns == null ? List.of() : list(columns, "columns").stream().map(entry -> {
            var column = map(entry, "a column");
            var align = text(column, "align");
            return new TableColumn(text(column, "head"), text(column, "text"), Double.parseDouble(column.getOrDefault("share", 1).toString()),
                    align.isEmpty() ? Align.CENTRE : Align.valueOf(align.toUpperCase(Locale.ROOT)));
        }).toList();
    }

    private static List<Field> fields(Object fields, String where) {
        return fields == null ? List.of()
                : map(fields, where).entrySet().stream().map(entry -> field(entry.getKey(), map(entry.getValue(), entry.getKey()))).toList();
    }

    private static Field field(String name, Map<String, Object> field) {
        var written = text(field, "type");
        var type = written.isEmpty() ? FieldType.TEXT : FieldType.valueOf(written.toUpperCase(Locale.ROOT));
        var columns = fields(field.get("columns"), name);
        return new Field(name, type, text(field, "label"), Boolean.TRUE.equals(field.get("required")), columns,
                Optional.ofNullable(field.get("sample")).flatMap(sample -> sample(type, columns, sample)));
    }

    private static Optional<Value> sample(FieldType type, List<Field> columns, Object sample) {
        return switch (type) {
            case TEXT -> Optional.of(new Value.Words(sample.toString()));
            case DAY -> Optional.of(new Value.Day(LocalDate.parse(sample.toString())));
            case MONEY -> Optional.of(new Value.Money(new Yuan(new BigDecimal(sample.toString()))));
            case YES_NO -> Optional.of(new Value.YesNo(Boolean.TRUE.equals(sample)));
            case LIST -> Optional.of(new Value.Items(list(sample, "sample").stream().map(Object::toString).toList()));
            case TABLE -> Optional.of(new Value.Rows(list(sample, "sample").stream().map(row -> row(columns, map(row, "sample"))).toList()));
            case BLOCKS -> Optional.of(new Value.Made(List.of(Paragraph.note(sample.toString()))));
        };
    }

    private static Fields row(List<Field> columns, Map<String, Object> samples) {
        var row = Fields.none();
        for (var column : columns) {
            var sample = samples.get(column.name());
            var value = sample == null ? column.sample() : sample(column.type(), column.columns(), sample);
            if (value.isPresent()) row = row.with(column.name(), value.get());
        }
        return row;
    }

    private static String text(Map<String, Object> map, String key) {
        var value = map.get(key);
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "yes" : "no";
            default -> value.toString().stripTrailing();
        };
    }

    @SuppressWarnings("unchecked") // keys of these files are words
    private static Map<String, Object> map(Object value, String what) {
        if (value instanceof Map<?, ?> map) return (Map<String, Object>) map;
        throw new IllegalArgumentException(what + " is no mapping: " + value);
    }

    private static List<?> list(Object value, String what) {
        if (value instanceof List<?> list) return list;
        throw new IllegalArgumentException(what + " is no list: " + value);
    }
}
