package award.party;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// The divisions that the product knows by name, as a tree: shipped for the jurisdictions of the awards it administers.
public final class Divisions {

    private static final Divisions SHIPPED = read();

    private final TreeMap<String, Division> byCode;

    private Divisions(List<Division> divisions) {
        byCode = new TreeMap<>(divisions.stream().collect(toMap(Division::code, Function.identity())));
    }

    public static Divisions shipped() {
        return SHIPPED;
    }

    /// All of them, each before its parts.
    public List<Division> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The division itself and everything known within it.
    public List<Division> under(Division top) {
        return byCode.values().stream().filter(division -> division.within(top)).toList();
    }

    /// The divisions that a division lies in, the widest first, itself last: 浙江省, 宁波市, 北仑区.
    public List<Division> path(Division division) {
        return byCode.values().stream()
                .filter(division::within)
                .sorted(Comparator.comparing(Division::level))
                .toList();
    }

    /// Whether a place lies within a jurisdiction, by their codes; the place itself need not be known by name.
    ///
    /// @throws java.util.NoSuchElementException for a jurisdiction that is not known
    public boolean within(String place, String jurisdiction) {
        return find(jurisdiction).orElseThrow().contains(place);
    }

    private static Divisions read() {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var in = Divisions.class.getResourceAsStream("divisions.csv");
                var csv = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
            return new Divisions(csv.stream()
                    .map(row -> new Division(row.get("code"), row.get("name"), Division.Level.valueOf(row.get("level"))))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
