package award;

import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which pages serve which clauses. A page names the kinds of parameter that it works by (`pages.csv`); the regulation files say
/// which clauses have parameters of these kinds. The reader shows every clause and every parameter.
final class ClausePages {

    static final String READER = "scheme/read";

    private final Map<String, Set<String>> kindsByPage = new LinkedHashMap<>();

    ClausePages() {
        for (var line : ClauseRow.lines("/award/pages.csv")) {
            var cells = line.split(",", 2);
            kindsByPage.put(cells[0], Set.of(cells[1].split(" ")));
        }
    }

    Set<String> pages() {
        return kindsByPage.keySet();
    }

    Set<String> kinds() {
        return kindsByPage.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /// The reader, and the pages that work by a parameter of the row's clause.
    List<String> of(ClauseRow row) {
        var kinds = parameters(row).stream().map(ClausePages::kind).collect(Collectors.toSet());
        var pages = new ArrayList<String>(List.of(READER));
        kindsByPage.forEach((page, works) -> {
            if (works.stream().anyMatch(kinds::contains)) pages.add(page);
        });
        return pages;
    }

    /// The parameters that any version of the award's regulation takes from the clause.
    static List<Parameter> parameters(ClauseRow row) {
        return ShippedRegulations.all().stream()
                .filter(regulation -> regulation.scheme().equals(row.clause().scheme()))
                .flatMap(Regulation::parameters)
                .filter(parameter -> parameter.clause().within(row.clause()))
                .toList();
    }

    /// `Cycle` for every kind of cycle, `Effect` for the day of effect.
    static String kind(Parameter parameter) {
        var type = parameter.getClass();
        return type == Regulation.Effect.class ? "Effect" : type.getNestHost().getSimpleName();
    }
}
