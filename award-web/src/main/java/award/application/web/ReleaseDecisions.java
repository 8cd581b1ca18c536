package award.application.web;

import award.application.CandidacyId;
import award.application.Release;
import award.application.ReleasePreview;
import award.application.ReleaseRow;
import award.application.service.DecisionDesk;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/// The page `application/decisions.xhtml`: what is decided and not known yet, released together after a look at it; what was released.
@Named
@ViewScoped
public class ReleaseDecisions implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DecisionDesk desk;
    @Inject EditionReader editions;
    @Inject Notices notices;

    private String edition;
    private String seal;
    private transient ReleasePreview preview;
    private transient EditionSheet sheet;
    private transient List<ReleaseRow> releases;

    public void load() {
        seal = getPreview().seal();
    }

    /// Releases what the page shows; when something was decided meanwhile, shows that first.
    public String release() {
        return switch (desk.release(id(), seal)) {
            case Release.Released done -> {
                notices.doneAndGone("application.decisions.released", done.decisions());
                yield again();
            }
            case Release.ChangedSince changed -> {
                notices.problem("application.decisions.changed");
                preview = changed.preview();
                seal = preview.seal();
                yield null;
            }
        };
    }

    /// Takes one decision off the list again, for those who took it to think once more.
    public String drop(String candidacy, long version) {
        desk.drop(CandidacyId.parse(candidacy), version);
        notices.doneAndGone("application.decisions.dropped");
        return again();
    }

    private String again() {
        return "/application/decisions?faces-redirect=true&edition=" + edition;
    }

    private EditionId id() {
        return EditionId.parse(edition);
    }

    public ReleasePreview getPreview() {
        if (preview == null) preview = desk.preview(id());
        return preview;
    }

    public List<ReleaseRow> getReleases() {
        if (releases == null) releases = desk.releases(id());
        return releases;
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(id());
        return sheet;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }
}
