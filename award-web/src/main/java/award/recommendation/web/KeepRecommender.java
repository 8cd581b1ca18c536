package award.recommendation.web;

import award.recommendation.NewRecommender;
import award.recommendation.NewRightLost;
import award.recommendation.RecommenderEntry;
import award.recommendation.RecommenderId;
import award.recommendation.RecommenderSheet;
import award.recommendation.service.RecommenderDesk;
import award.scheme.rule.Recommendation.Channel;
import award.scheme.service.RegulationShelf;
import award.shared.web.DecisionEntry;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page `recommendation/body.xhtml`: one recommender is entered or corrected, loses its right to recommend or regains it.
@Named
@ViewScoped
public class KeepRecommender implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject RecommenderDesk desk;
    @Inject RegulationShelf regulations;
    @Inject Notices notices;
    @Inject Clock clock;

    private final RecommenderForm form = new RecommenderForm();
    private String id;
    private String scheme;
    private long seen;
    private DecisionEntry decision;
    @NotBlank @Size(max = 200) private String authority;
    private transient RecommenderSheet sheet;

    public void load() {
        decision = new DecisionEntry(LocalDate.now(clock));
        if (id == null) return;
        sheet = desk.read(RecommenderId.parse(id));
        scheme = sheet.scheme();
        seen = sheet.version();
        form.show(sheet);
    }

    public String save() {
        RecommenderEntry entry = form.entry();
        if (id != null) {
            desk.correct(RecommenderId.parse(id), seen, entry);
            notices.doneAndGone("recommendation.body.corrected", entry.name());
            return here();
        }
        var entered = desk.enter(new NewRecommender(scheme, form.getCode().strip(), entry));
        if (entered.isEmpty()) {
            notices.problem("recommendation.body.taken", form.getCode());
            return null;
        }
        notices.doneAndGone("recommendation.body.entered", entry.name());
        id = entered.get().toString();
        return here();
    }

    public String loseRight() {
        desk.loseRight(RecommenderId.parse(id), seen, told());
        return changed();
    }

    public String regainRight() {
        desk.regainRight(RecommenderId.parse(id), seen, told());
        return changed();
    }

    private String changed() {
        notices.doneAndGone("recommendation.body.lostDone", getSheet().name());
        return here();
    }

    private NewRightLost told() {
        return new NewRightLost(decision.getDay(), decision.reason(), authority.strip(), decision.document());
    }

    private String here() {
        return "/recommendation/body?faces-redirect=true&id=" + id;
    }

    /// The recommender as it is on record; null while it is being entered.
    public RecommenderSheet getSheet() {
        if (sheet == null && id != null) sheet = desk.read(RecommenderId.parse(id));
        return sheet;
    }

    public boolean isEntitled() {
        return getSheet() == null || getSheet().isEntitledOn(LocalDate.now(clock));
    }

    public List<Channel> getChannels() {
        return regulations.inForce(scheme, LocalDate.now(clock)).rules().recommendation().map(rule -> rule.channels()).orElseGet(List::of);
    }

    public RecommenderForm getForm() {
        return form;
    }

    public DecisionEntry getDecision() {
        return decision;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }
}
