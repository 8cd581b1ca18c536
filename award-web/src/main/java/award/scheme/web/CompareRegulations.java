package award.scheme.web;

import award.scheme.Comparison;
import award.scheme.Comparison.ClausePair;
import award.scheme.Regulation;
import award.scheme.service.RegulationShelf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/// The page `scheme/compare.xhtml`: two regulations side by side, of one award or of two.
@Named
@RequestScoped
public class CompareRegulations {

    @Inject RegulationShelf shelf;

    private String older;
    private String newer;
    private List<Regulation> all;
    private Comparison comparison;

    /// Without a choice, the two newest versions of the first award that has two.
    public void load() {
        all = shelf.all();
        if (newer == null) newer = all.getLast().id();
        if (older == null) older = before(newer);
        comparison = Comparison.of(regulation(older), regulation(newer));
    }

    private String before(String id) {
        var versions = shelf.versions(regulation(id).scheme());
        int at = versions.indexOf(regulation(id));
        return versions.get(Math.max(0, at - 1)).id();
    }

    private Regulation regulation(String id) {
        var parts = id.split("@", 2);
        return shelf.get(parts[0], parts.length == 2 ? parts[1] : "");
    }

    public List<ClausePair> getChangedClauses() {
        return comparison.clauses().stream().filter(ClausePair::changed).toList();
    }

    /// Whether both texts are held, so that they can be compared word by word.
    public boolean isBothHeld() {
        return !regulation(older).clauses().isEmpty() && !regulation(newer).clauses().isEmpty();
    }

    public Comparison getComparison() {
        return comparison;
    }

    public Regulation getOlderRegulation() {
        return regulation(older);
    }

    public Regulation getNewerRegulation() {
        return regulation(newer);
    }

    public List<Regulation> getAll() {
        return all;
    }

    public String getOlder() {
        return older;
    }

    public void setOlder(String older) {
        this.older = older;
    }

    public String getNewer() {
        return newer;
    }

    public void setNewer(String newer) {
        this.newer = newer;
    }
}
