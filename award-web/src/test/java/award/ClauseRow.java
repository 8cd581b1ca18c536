package award;

import award.shared.Citation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A row of `coverage.csv`: what one clause asks of the product, and which capability answers for it.
record ClauseRow(Citation clause, List<Part> parts, String capability, String requirement) {

    /// What a clause is made of, as far as software is concerned.
    enum Part {
        PARAM, TEXT, ROLE, STAGE, DOC, DUTY;

        static Part named(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static List<ClauseRow> all() {
        return lines("/award/scheme/coverage.csv").stream().map(line -> {
            var cells = line.split(",", 4);
            return new ClauseRow(Citation.parse(cells[0]), parts(cells[1]), cells[2], cells[3]);
        }).toList();
    }

    /// The lines of a table on the class path, without its heading.
    static List<String> lines(String resource) {
        try (var in = ClauseRow.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Part> parts(String words) {
        return Arrays.stream(words.split("\\+")).map(Part::named).toList();
    }
}
