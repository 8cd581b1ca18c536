package award.application.web;

import award.application.ApplicationId;
import award.application.ApplicationSheet;
import award.application.service.ApplicationDesk;
import award.application.service.ApplicationReader;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/// The page `application/withdraw.xhtml`: takes an application back, with the reason.
@Named
@ViewScoped
public class WithdrawApplication implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ApplicationReader reader;
    @Inject ApplicationDesk desk;
    @Inject Notices notices;

    private String id;
    private long seen;
    @NotBlank @Size(max = 500) private String reason;
    private transient ApplicationSheet sheet;

    public void load() {
        seen = getSheet().version();
    }

    public String withdraw() {
        desk.withdraw(ApplicationId.parse(id), seen, reason.strip());
        notices.doneAndGone("application.withdraw.done", getSheet().name());
        return "/application/mine?faces-redirect=true";
    }

    public boolean isPossible() {
        return desk.isWithdrawable(ApplicationId.parse(id));
    }

    public ApplicationSheet getSheet() {
        if (sheet == null) sheet = reader.read(ApplicationId.parse(id));
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
