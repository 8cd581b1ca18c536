package award.honour;

import static award.honour.WinnersColumn.AWARD;
import static award.honour.WinnersColumn.AWARDED_ON;
import static award.honour.WinnersColumn.HOLDER;
import static award.honour.WinnersColumn.PERSON;
import static award.honour.WinnersColumn.YEAR;
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

/// The heading of a list of past winners: which column stands where, under any of the headings that offices use.
///
/// @param positions of the columns that were recognised, from 0
public record WinnersHeading(Map<WinnersColumn, Integer> positions) {

    private static final Map<String, WinnersColumn> KNOWN = known();

    public WinnersHeading {
        positions = Map.copyOf(positions);
    }

    /// Reads a heading. Columns under headings that nobody knows are passed over.
    public static WinnersHeading read(List<String> cells) {
        var positions = new EnumMap<WinnersColumn, Integer>(WinnersColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            var column = KNOWN.get(cells.get(i).strip().toLowerCase(Locale.ROOT));
            if (column != null) positions.putIfAbsent(column, i);
        }
        return new WinnersHeading(positions);
    }

    /// What the list cannot do without and does not have: award, holder, and the year or the day.
    public List<Message> missing() {
        return Stream.of(Set.of(AWARD), EnumSet.of(HOLDER, PERSON), EnumSet.of(YEAR, AWARDED_ON))
                .filter(oneOf -> oneOf.stream().noneMatch(positions::containsKey))
                .map(oneOf -> message("honour.import.columnMissing", Message.name(oneOf.iterator().next())))
                .toList();
    }

    /// The cells of a line by column; what the line does not have is empty.
    public WinnersLine line(int number, List<String> cells) {
        var named = new EnumMap<WinnersColumn, String>(WinnersColumn.class);
        for (var column : WinnersColumn.values()) {
            int position = positions.getOrDefault(column, Integer.MAX_VALUE);
            named.put(column, position < cells.size() ? cells.get(position).strip() : "");
        }
        return new WinnersLine(number, named);
    }

    private static Map<String, WinnersColumn> known() {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var in = WinnersHeading.class.getResourceAsStream("winner-columns.csv");
                var csv = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
            return csv.stream().collect(toMap(row -> row.get("heading"), row -> WinnersColumn.valueOf(row.get("column"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
