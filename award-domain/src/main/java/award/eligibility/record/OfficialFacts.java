package award.eligibility.record;

import award.scheme.rule.FactDeclaration;
import award.scheme.rule.FactDeclaration.FactType;
import award.scheme.rule.OfficialList;
import award.scheme.rule.OfficialList.Year;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the lists of authorities tell of one party on one day, as the facts of a regulation (官方数据).
public final class OfficialFacts {

    private static final Set<String> NO = no();

    private final Collection<ListedRecord> lines;
    private final Set<String> complete;
    private final LocalDate day;

    /// @param lines    of the lists that speak, about this party
    /// @param complete labels of which the lists name everybody
    /// @param day      of the application
    public OfficialFacts(Collection<ListedRecord> lines, Set<String> complete, LocalDate day) {
        this.lines = List.copyOf(lines);
        this.complete = Set.copyOf(complete);
        this.day = day;
    }

    /// By key; a fact of which no list tells anything is not there.
    public Map<String, Object> of(List<FactDeclaration> facts) {
        var told = new TreeMap<String, Object>();
        facts.forEach(fact -> fact.official().flatMap(list -> value(fact, list)).ifPresent(value -> told.put(fact.key(), value)));
        return told;
    }

    private Optional<Object> value(FactDeclaration fact, OfficialList list) {
        var speaking = speaking(list);
        if (speaking.isPresent()) return speaking.flatMap(line -> read(fact, line));
        return fact.type() == FactType.YES_NO && complete.contains(list.label()) ? Optional.of(false) : Optional.empty();
    }

    /// The line that speaks of the day: of the right year, the latest of several, and still in validity.
    private Optional<ListedRecord> speaking(OfficialList list) {
        return lines.stream()
                .filter(line -> line.category().key().equals(list.label()))
                .filter(line -> line.year() == null || list.year() == Year.LATEST && line.year() <= day.getYear() || line.year() == day.getYear() - 1)
                .filter(line -> (line.since() == null || !line.since().isAfter(day)) && (line.until() == null || !line.until().isBefore(day)))
                .max(Comparator.comparing(ListedRecord::year, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(ListedRecord::since, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private static Optional<Object> read(FactDeclaration fact, ListedRecord line) {
        var told = line.told().strip();
        return switch (fact.type()) {
            case YES_NO -> Optional.of(!NO.contains(told.toLowerCase(Locale.ROOT)));
            case CHOICE -> fact.choices().stream().filter(choice -> told.toUpperCase(Locale.ROOT).matches(Pattern.quote(choice) + "\\P{ASCII}?"))
                    .findFirst().map(Object.class::cast);
            case NUMBER -> told.matches("\\d{1,12}(\\.\\d+)?") ? Optional.of(Long.parseLong(told.replaceAll("\\..*", ""))) : Optional.empty();
            case DAY -> day(told).or(() -> Optional.ofNullable(line.since())).map(Object.class::cast);
        };
    }

    private static Set<String> no() {
        try (var in = OfficialFacts.class.getResourceAsStream("no-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<LocalDate> day(String told) {
        try {
            return Optional.of(LocalDate.parse(told));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
