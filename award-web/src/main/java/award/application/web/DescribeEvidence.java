package award.application.web;

import award.application.ApplicationId;
import award.application.EvidenceDescription;
import award.application.EvidenceId;
import award.application.EvidenceRow;
import award.application.EvidenceSecrecy;
import award.application.service.EvidenceDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/// What an applicant says of one piece of evidence: in the fragment `WEB-INF/application/evidence.xhtml`.
@Named
@ViewScoped
public class DescribeEvidence implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EvidenceDesk desk;
    @Inject EvidenceList list;
    @Inject Notices notices;

    private String application;
    private EvidenceId id;
    private String fileName;
    private long seen;

    @NotBlank
    @Size(max = 200)
    private String title;

    private List<String> proves = List.of();
    private boolean secret;

    @Size(max = 300)
    private String secretReason;

    public void begin(ApplicationId of, EvidenceRow row) {
        application = of.toString();
        id = row.id();
        fileName = row.fileName();
        seen = row.version();
        title = row.title();
        proves = row.proves();
        secret = row.isSecret();
        secretReason = row.secretReason();
    }

    public void save() {
        if (secret && (secretReason == null || secretReason.isBlank())) {
            notices.problem("application.evidence.reasonMissing");
            return;
        }
        desk.describe(ApplicationId.parse(application), id, seen, new EvidenceDescription(title, proves,
                secret ? EvidenceSecrecy.TRADE_SECRET : EvidenceSecrecy.OPEN, secret ? secretReason : ""));
        list.forget();
        notices.done("shared.saved");
        cancel();
    }

    public void cancel() {
        id = null;
    }

    /// It is gone: there is nothing left to describe.
    void leave(EvidenceRow gone) {
        if (isAt(gone)) cancel();
    }

    /// Whether this one is being described.
    public boolean isAt(EvidenceRow row) {
        return row.id().equals(id);
    }

    public boolean isBegun() {
        return id != null;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    /// Of the file that is being described.
    public String getFileName() {
        return fileName;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<String> getProves() {
        return proves;
    }

    public void setProves(List<String> proves) {
        this.proves = List.copyOf(proves);
    }

    public boolean isSecret() {
        return secret;
    }

    public void setSecret(boolean secret) {
        this.secret = secret;
    }

    public String getSecretReason() {
        return secretReason;
    }

    public void setSecretReason(String secretReason) {
        this.secretReason = secretReason;
    }
}
