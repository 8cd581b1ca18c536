package award.eligibility.record;

import static award.eligibility.record.RecordColumn.CATEGORY;
import static award.eligibility.record.RecordColumn.CODE;
import static award.eligibility.record.RecordColumn.NAME;
import static award.shared.Message.message;
import static java.util.stream.Collectors.toMap;

import award.shared.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// The heading of an authority's list: which column stands where, under any of the headings that offices use.
///
/// @param positions of the columns that were recognised, from 0
public record RecordHeading(Map<RecordColumn, Integer> positions) {

    private static final Map<String, RecordColumn> KNOWN = known();

    public RecordHeading {
        positions = Map.copyOf(positions);
    }

    /// Reads a heading. Columns under headings that nobody knows are passed over.
    public static RecordHeading read(List<String> cells) {
        var positions = new EnumMap<RecordColumn, Integer>(RecordColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            var column = KNOWN.get(cells.get(i).replaceAll("\\s", "").toLowerCase(Locale.ROOT));
            if (column != null) positions.putIfAbsent(column, i);
        }
        return new RecordHeading(positions);
    }

    /// What the list cannot do without and does not have: who is meant, and of what it tells unless one category was named for all of it.
    public List<Message> missing(boolean oneCategory) {
        return Stream.of(EnumSet.of(CODE, NAME), oneCategory ? EnumSet.allOf(RecordColumn.class) : Set.of(CATEGORY))
                .filter(oneOf -> oneOf.stream().noneMatch(positions::containsKey))
                .map(oneOf -> message("eligibility.lists.columnMissing", Message.name(oneOf.iterator().next())))
                .toList();
    }

    /// The cells of a line by column; what the line does not have is empty.
    public RecordLine line(int number, List<String> cells) {
        var named = new EnumMap<RecordColumn, String>(RecordColumn.class);
        for (var column : RecordColumn.values()) {
            int position = positions.getOrDefault(column, Integer.MAX_VALUE);
            named.put(column, position < cells.size() ? cells.get(position).strip() : "");
        }
        return new RecordLine(number, named);
    }

    private static Map<String, RecordColumn> known() {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var in = RecordHeading.class.getResourceAsStream("record-columns.csv");
                var csv = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
            return csv.stream().collect(toMap(row -> row.get("heading"), row -> RecordColumn.valueOf(row.get("column"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
