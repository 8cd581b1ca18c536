package award.scheme.web;

import award.scheme.Clause;
import award.scheme.Regulation;
import award.scheme.rule.Parameter;
import award.scheme.rule.Reading;
import award.scheme.service.RegulationShelf;
import award.shared.Citation;
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

    /// The parameters of a clause and of the items below it, in the order of the text.
    public List<Parameter> parameters(Clause clause) {
        return regulation.rules().all().filter(parameter -> parameter.clause().within(clause.citation())).toList();
    }

    public List<Reading> readings(Clause clause) {
        return regulation.readings().stream().filter(reading -> reading.clause().within(clause.citation())).toList();
    }

    /// Of a regulation whose text is not held: everything that is known of it.
    public List<Parameter> getAllParameters() {
        return Stream.concat(regulation.rules().all(), regulation.readings().stream()).toList();
    }

    public String label(Citation citation) {
        return regulation.label(citation);
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
