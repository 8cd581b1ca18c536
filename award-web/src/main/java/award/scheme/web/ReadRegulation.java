package award.scheme.web;

import award.scheme.Clause;
import award.scheme.Regulation;
import award.scheme.rule.Parameter;
import award.scheme.service.RegulationShelf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/// The page `scheme/read.xhtml`: the text of a regulation, and beside each clause what the software takes from it.
@Named
@RequestScoped
public class ReadRegulation {

    @Inject RegulationShelf shelf;

    private String scheme;
    private String version;
    private Regulation regulation;
    private List<Regulation> versions;

    /// Without a version, the newest.
    public void load() {
        regulation = version == null ? shelf.newest(scheme) : shelf.get(scheme, version);
        version = regulation.version();
        versions = shelf.versions(scheme).reversed();
    }

    /// The text line by line, each clause and each item with what is taken from it.
    public List<ClauseLine> getLines() {
        return regulation.clauses().stream().flatMap(clause -> lines(clause, 0, "")).toList();
    }

    private Stream<ClauseLine> lines(Clause clause, int depth, String above) {
        var number = clause.label().startsWith(above) ? clause.label().substring(above.length()) : clause.label();
        var line = new ClauseLine(clause.citation().clause(), depth, clause.chapter(), number, clause.text(),
                regulation.rules().of(clause.citation()),
                regulation.readings().stream().filter(reading -> reading.clause().equals(clause.citation())).toList());
        return Stream.concat(Stream.of(line), clause.items().stream().flatMap(item -> lines(item, depth + 1, clause.label())));
    }

    /// Of a regulation whose text is not held: everything that is known of it.
    public List<Parameter> getAllParameters() {
        return Stream.concat(regulation.rules().all(), regulation.readings().stream()).toList();
    }

    public boolean isHeld() {
        return !regulation.clauses().isEmpty();
    }

    public Regulation getRegulation() {
        return regulation;
    }

    public List<Regulation> getVersions() {
        return versions;
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
