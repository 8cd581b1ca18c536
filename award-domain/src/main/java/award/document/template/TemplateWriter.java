package award.document.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/// Writes a layout as [TemplateFile] reads it: as it is kept, and compared line by line.
public final class TemplateWriter {

    private static final int WIDE = 10_000;

    private TemplateWriter() {}

    /// Equal layouts are written alike.
    public static String write(Layout layout) {
        var file = new LinkedHashMap<String, Object>();
        file.put("name", layout.name());
        file.put("page", TemplateFile.page(layout.master()));
        file.put("parts", layout.parts().stream().map(TemplateWriter::part).toList());
        return new Dump(DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(WIDE).setSplitLines(false).build()).dumpToString(file);
    }

    private static Map<String, Object> part(Part part) {
        var written = new LinkedHashMap<String, Object>();
        written.put(part.shape().key(), part.shape().main().map(part::get).orElse(""));
        part.shape().settings().stream().skip(1).filter(setting -> !part.get(setting).equals(setting.usual()))
                .forEach(setting -> written.put(setting.key(), part.get(setting)));
        if (!part.each().isEmpty()) written.put("each", part.each());
        if (!part.when().isEmpty()) written.put("when", part.when());
        if (!part.columns().isEmpty()) written.put("columns", columns(part.columns()));
        return written;
    }

    private static List<Map<String, Object>> columns(List<TableColumn> columns) {
        var all = new ArrayList<Map<String, Object>>();
        for (var column : columns) {
            var written = new LinkedHashMap<String, Object>();
            written.put("head", column.head());
            written.put("text", column.text());
            written.put("share", column.share());
            written.put("align", column.align().name().toLowerCase(Locale.ROOT));
            all.add(written);
        }
        return all;
    }
}
