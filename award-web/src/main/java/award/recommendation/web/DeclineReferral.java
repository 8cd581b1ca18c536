package award.recommendation.web;

import award.recommendation.ReferralId;
import award.recommendation.ReferralSheet;
import award.recommendation.service.ReferralDesk;
import award.recommendation.service.ReferralReader;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/// The page `recommendation/decline.xhtml`: a recommender does not recommend, and says why.
@Named
@ViewScoped
public class DeclineReferral implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ReferralReader reader;
    @Inject ReferralDesk desk;
    @Inject Notices notices;

    private String id;
    private long seen;
    @NotBlank @Size(max = 500) private String reason;
    private transient ReferralSheet sheet;

    public void load() {
        seen = getSheet().version();
    }

    public String decline() {
        desk.decline(ReferralId.parse(id), seen, reason);
        notices.doneAndGone("recommendation.decline.done", getSheet().applicant());
        return "/recommendation/read?faces-redirect=true&id=" + id;
    }

    public ReferralSheet getSheet() {
        if (sheet == null) sheet = reader.read(ReferralId.parse(id));
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
