package award;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import award.ClauseRow.Part;
import award.scheme.ShippedRegulations;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The table of clauses (docs/clauses.md): for every clause what it asks, whether the product does it, which tests hold it to that,
/// and on which pages it is met.
final class ClauseTable {

    /// Capabilities whose parameters are data in the regulation files and are answered from them.
    private static final Set<String> ANSWERED =
            Set.of("scheme", "eligibility", "edition", "application", "award", "publicity", "committee", "review", "funding", "supervision");

    /// Whether one part of a clause is done, where that cannot be read off the files.
    ///
    /// @param page on which it is done; empty for a part that is open
    private record Ruling(String clause, Part part, boolean done, String page, String why) {}

    private final List<ClauseRow> rows = ClauseRow.all();
    private final ClausePages pages = new ClausePages();
    private final List<ClauseTests.Naming> tests = ClauseTests.all().toList();
    private final List<Ruling> rulings = ClauseRow.lines("/award/clause-parts.csv").stream().map(line -> {
        var cells = line.split(",", 5);
        return new Ruling(cells[0], Part.named(cells[1]), cells[2].equals("done"), cells[3], cells[4]);
    }).toList();

    List<ClauseRow> rows() {
        return rows;
    }

    Set<String> pages() {
        return Stream.concat(pages.pages().stream(), rulings.stream().map(Ruling::page)).filter(page -> !page.isEmpty()).collect(toSet());
    }

    /// The parts whose rulings name a clause or a part that is not there.
    List<String> rulingsOnNothing() {
        return rulings.stream()
                .filter(ruling -> rows.stream().noneMatch(row ->
                        row.clause().toString().equals(ruling.clause()) && row.parts().contains(ruling.part())))
                .map(ruling -> ruling.clause() + " " + ruling.part())
                .toList();
    }

    SortedSet<String> testsNaming(ClauseRow row) {
        return tests.stream().filter(naming -> naming.clause().within(row.clause())).map(ClauseTests.Naming::test)
                .collect(toCollection(TreeSet::new));
    }

    /// The tests that name the clause; that its words are held, one test asks of all clauses.
    private SortedSet<String> testsOf(ClauseRow row) {
        var names = testsNaming(row);
        if (row.parts().contains(Part.TEXT)) names.add("`ClausesTest`");
        return names;
    }

    boolean isDone(ClauseRow row, Part part) {
        return ruling(row, part).map(Ruling::done).orElseGet(() -> switch (part) {
            case PARAM -> ANSWERED.contains(row.capability());
            case TEXT -> ShippedRegulations.newest(row.clause().scheme()).clause(row.clause()).isPresent();
            case ROLE, STAGE, DOC, DUTY -> false;
        });
    }

    List<Part> openParts(ClauseRow row) {
        return row.parts().stream().filter(part -> !isDone(row, part)).toList();
    }

    String write() {
        var schemes = rows.stream().map(row -> row.clause().scheme()).distinct().toList();
        return Stream.of(
                        Stream.of(HEAD, summary(schemes)),
                        schemes.stream().map(this::scheme),
                        Stream.of(open()))
                .flatMap(parts -> parts).collect(joining("\n"));
    }

    private String summary(List<String> schemes) {
        return "| award | clauses | done | open |\n|---|--:|--:|--:|\n" + Stream.concat(schemes.stream(), Stream.of("")).map(scheme -> {
            var all = rows.stream().filter(row -> row.clause().scheme().startsWith(scheme)).toList();
            long open = all.stream().filter(row -> !openParts(row).isEmpty()).count();
            return "| %s | %d | %d | %d |\n".formatted(scheme.isEmpty() ? "all" : scheme, all.size(), all.size() - open, open);
        }).collect(joining());
    }

    private String scheme(String scheme) {
        return "## " + scheme + "\n\n| clause | kind | capability | what it asks | state | tests | pages |\n|---|---|---|---|---|---|---|\n"
                + rows.stream().filter(row -> row.clause().scheme().equals(scheme)).map(this::line).collect(joining());
    }

    private String line(ClauseRow row) {
        var open = openParts(row);
        return "| %s | %s | %s | %s | %s | %s | %s |\n".formatted(
                row.clause(), words(row.parts()), row.capability(), row.requirement(),
                open.isEmpty() ? "done" : open.size() == row.parts().size() ? "open" : "open: " + words(open),
                String.join(", ", testsOf(row)), String.join(", ", pagesOf(row)));
    }

    private List<String> pagesOf(ClauseRow row) {
        return Stream.concat(pages.of(row).stream(), row.parts().stream().flatMap(part -> ruling(row, part).stream()).map(Ruling::page))
                .filter(page -> !page.isEmpty()).distinct().toList();
    }

    private String open() {
        Map<String, String> byCapability = new LinkedHashMap<>();
        rows.stream().filter(row -> !openParts(row).isEmpty()).sorted(Comparator.comparing(ClauseRow::capability))
                .forEach(row -> byCapability.merge(row.capability(), still(row), String::concat));
        return "## Open, by capability\n" + byCapability.entrySet().stream()
                .map(entry -> "\n### " + entry.getKey() + "\n\n" + entry.getValue()).collect(joining());
    }

    private String still(ClauseRow row) {
        var why = openParts(row).stream().flatMap(part -> ruling(row, part).stream()).map(ruling -> " (" + ruling.why() + ")").collect(joining());
        return "- %s %s: %s%s\n".formatted(row.clause(), words(openParts(row)), row.requirement(), why);
    }

    private Optional<Ruling> ruling(ClauseRow row, Part part) {
        return rulings.stream().filter(ruling -> ruling.clause().equals(row.clause().toString()) && ruling.part() == part).findFirst();
    }

    private static String words(List<Part> parts) {
        return parts.stream().map(Part::toString).collect(joining(", "));
    }

    private static final String HEAD = """
            # Clauses

            Every clause of the five regulations: what it asks of the product, whether that is done, which tests hold the product to it,
            and the pages on which it is shown or at work. Written by the build from `coverage.csv`, the regulation files, the scenario
            files, `@Clause` on tests and `pages.csv`; not edited by hand. When the build says that it is out of date:

            ```
            cp award-web/target/clauses.md docs/clauses.md
            ```

            A clause has parts. `param`: a number or rule that the regulation file holds as data; done when a parameter names the clause
            and a test or a case names it too. `text`: done when its words are in the regulation reader. `role`, `stage`, `doc`, `duty`:
            somebody's office, a step of the procedure, a paper, something owed; open until `clause-parts.csv` says that they are done.
            A clause is done when all of its parts are.
            """;
}
