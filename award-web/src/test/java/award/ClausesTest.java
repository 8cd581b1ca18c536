package award;

import static org.assertj.core.api.Assertions.assertThat;

import award.ClauseRow.Part;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every clause is accounted for: docs/clauses.md says truly what is done, by which tests, on which pages.
class ClausesTest {

    private static final String REMEDY = "bring it up to date with: cp award-web/target/clauses.md docs/clauses.md";

    private static final ClauseTable TABLE = new ClauseTable();
    private static final ClausePages PAGES = new ClausePages();

    @Test
    void the_table_in_the_documents_is_the_one_that_the_build_writes() throws IOException {
        var written = TABLE.write();
        Files.createDirectories(Award.file("award-web/target"));
        Files.writeString(Award.file("award-web/target/clauses.md"), written);
        var committed = Award.read(Award.file("docs/clauses.md"));

        assertThat(written.lines().filter(line -> !committed.lines().toList().contains(line)))
                .as("lines that docs/clauses.md lacks; " + REMEDY).isEmpty();
        assertThat(committed.equals(written)).as("docs/clauses.md is what the build writes; " + REMEDY).isTrue();
    }

    @Test
    void every_clause_has_its_words_in_its_regulation() {
        assertThat(TABLE.rows()).allSatisfy(row ->
                assertThat(ShippedRegulations.newest(row.clause().scheme()).clause(row.clause()))
                        .as(row.clause().toString()).hasValueSatisfying(clause -> assertThat(clause.all()).anyMatch(part -> !part.text().isBlank())));
    }

    @Test
    void a_parameter_that_is_done_stands_in_a_regulation_file_and_has_a_test() {
        var done = TABLE.rows().stream().filter(row -> row.parts().contains(Part.PARAM) && TABLE.isDone(row, Part.PARAM)).toList();

        assertThat(done).filteredOn(row -> ClausePages.parameters(row).isEmpty()).extracting(ClauseRow::clause).as("no parameter").isEmpty();
        assertThat(done).filteredOn(row -> TABLE.testsNaming(row).isEmpty()).extracting(ClauseRow::clause).as("no test").isEmpty();
    }

    @Test
    void a_clause_that_is_done_has_a_test_unless_it_is_all_text() {
        assertThat(TABLE.rows()).filteredOn(row -> TABLE.openParts(row).isEmpty())
                .filteredOn(row -> row.parts().stream().anyMatch(part -> part != Part.TEXT))
                .allSatisfy(row -> assertThat(TABLE.testsNaming(row)).as(row.clause().toString()).isNotEmpty());
    }

    @Test
    void no_test_names_a_clause_that_does_not_exist() {
        var unknown = ClauseTests.all()
                .filter(naming -> TABLE.rows().stream().noneMatch(row -> naming.clause().within(row.clause())) || !exists(naming))
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void pages_and_rulings_speak_of_what_is_there() {
        var kinds = ShippedRegulations.all().stream().flatMap(Regulation::parameters).map(ClausePages::kind).collect(Collectors.toSet());

        assertThat(TABLE.rulingsOnNothing()).isEmpty();
        assertThat(kinds).containsAll(PAGES.kinds());
        assertThat(PAGES.pages()).doesNotContain(ClausePages.READER);
        assertThat(TABLE.pages()).allSatisfy(page -> assertThat(Award.webFile(page + ".xhtml")).exists());
        assertThat(Award.webFile(ClausePages.READER + ".xhtml")).exists();
    }

    private static boolean exists(ClauseTests.Naming naming) {
        return ShippedRegulations.newest(naming.clause().scheme()).clause(naming.clause()).isPresent();
    }
}
