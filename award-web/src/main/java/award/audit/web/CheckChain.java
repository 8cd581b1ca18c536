package award.audit.web;

import award.audit.ChainHead;
import award.audit.ChainReport;
import award.audit.service.ChainDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.util.Optional;

/// The page `audit/chain.xhtml`: has the trail checked from its first entry to its last.
@Named
@ViewScoped
public class CheckChain implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ChainDesk desk;

    private @Positive Long place;
    private @Pattern(regexp = "\\s*|[0-9a-f]{64}") String hash;
    private transient ChainReport report;

    public void check() {
        report = desk.check(noted());
    }

    private Optional<ChainHead> noted() {
        return place == null || hash == null || hash.isBlank() ? Optional.empty() : Optional.of(new ChainHead(place, hash.strip()));
    }

    /// What was found; null before the first check.
    public ChainReport getReport() {
        return report;
    }

    public Long getPlace() {
        return place;
    }

    public void setPlace(Long place) {
        this.place = place;
    }

    public String getHash() {
        return hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }
}
