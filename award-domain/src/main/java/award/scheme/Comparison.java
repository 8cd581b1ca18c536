package award.scheme;

import award.scheme.Regulation.Holding;
import award.scheme.rule.Parameter;
import award.shared.Difference;
import award.shared.Difference.Piece;
import award.shared.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two regulations side by side (新旧对照): clauses by number, and what their parameters say.
///
/// @param clauses    by number, in the order of the newer text, then what only the older one has
/// @param parameters what is said in only one of the two, by the clause that says it
public record Comparison(List<ClausePair> clauses, List<ParameterPair> parameters) {

    /// One clause in both versions; a side without it is empty.
    ///
    /// @param older pieces of the older text: the same, or taken out
    /// @param newer pieces of the newer text: the same, or put in
    public record ClausePair(String label, List<Piece> older, List<Piece> newer) {

        public boolean changed() {
            return Stream.concat(older.stream(), newer.stream()).anyMatch(Piece::changed) || older.isEmpty() != newer.isEmpty();
        }
    }

    /// Statements of parameters that the other version does not make.
    public record ParameterPair(List<Message> olderOnly, List<Message> newerOnly) {}

    public static Comparison of(Regulation older, Regulation newer) {
        return new Comparison(clauses(older, newer), parameters(older, newer));
    }

    private static List<ClausePair> clauses(Regulation older, Regulation newer) {
        Map<String, Clause> before = byNumber(older);
        Map<String, Clause> after = byNumber(newer);
        return Stream.concat(after.keySet().stream(), before.keySet().stream()).distinct()
                .map(number -> pair(Optional.ofNullable(before.get(number)), Optional.ofNullable(after.get(number))))
                .toList();
    }

    private static Map<String, Clause> byNumber(Regulation regulation) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        regulation.everyClause().forEach(clause -> clauses.put(clause.citation().clause(), clause));
        return clauses;
    }

    private static ClausePair pair(Optional<Clause> before, Optional<Clause> after) {
        var label = after.or(() -> before).map(Clause::label).orElseThrow();
        if (before.isEmpty()) return new ClausePair(label, List.of(), List.of(new Piece(after.get().text(), true)));
        if (after.isEmpty()) return new ClausePair(label, List.of(new Piece(before.get().text(), true)), List.of());
        var difference = Difference.between(before.get().text(), after.get().text());
        return new ClausePair(label, difference.older(), difference.newer());
    }

    private static List<ParameterPair> parameters(Regulation older, Regulation newer) {
        List<ParameterPair> pairs = new ArrayList<>();
        for (var kind : Stream.concat(older.rules().all(), newer.rules().all()).map(Parameter::getClass).distinct().toList()) {
            var before = statements(older, kind);
            var after = statements(newer, kind);
            var gone = before.stream().filter(said -> !after.contains(said)).toList();
            var come = after.stream().filter(said -> !before.contains(said)).toList();
            if (isSilent(older, before) || isSilent(newer, after)) continue;
            if (!gone.isEmpty() || !come.isEmpty()) pairs.add(new ParameterPair(gone, come));
        }
        return List.copyOf(pairs);
    }

    /// Of a text that is not held, silence says nothing.
    private static boolean isSilent(Regulation regulation, Set<Message> said) {
        return regulation.holding() == Holding.NOT_HELD && said.isEmpty();
    }

    private static Set<Message> statements(Regulation regulation, Class<?> kind) {
        return regulation.rules().all().filter(kind::isInstance).map(Parameter::says)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
