package award.honour.web;

import award.edition.EditionId;
import award.honour.Dispatch;
import award.honour.DispatchKind;
import award.honour.DispatchSheet;
import award.honour.service.DispatchDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/// The page `honour/dispatch.xhtml`: writes a paper from the vote to the honour, and records the step that it carries out.
@Named
@ViewScoped
public class WriteDispatch implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DispatchDesk desk;
    @Inject Notices notices;

    private String edition;
    private DispatchKind kind;
    private long seen;
    private transient DispatchSheet sheet;

    @Size(max = 100) private String document = "";
    @NotNull private LocalDate issuedOn;
    @NotBlank @Size(max = 500) private String issuer;
    @NotBlank @Size(max = 500) private String addressee;
    @Size(max = 2000) private String remark = "";

    public void load() {
        var dispatch = getSheet().dispatch();
        seen = getSheet().version();
        document = dispatch.document();
        issuedOn = dispatch.issuedOn();
        issuer = dispatch.issuer();
        addressee = dispatch.addressee();
        remark = dispatch.remark();
    }

    public String write() {
        desk.write(EditionId.parse(edition), kind, seen, new Dispatch(said(document), issuedOn, said(issuer), said(addressee), said(remark)));
        notices.doneAndGone("honour.dispatch.written");
        return here();
    }

    /// Records the step with the day and number of the paper as it was written.
    public String record() {
        var findings = desk.recordStep(EditionId.parse(edition), kind);
        if (!findings.all().isEmpty()) {
            notices.refused(findings);
            return null;
        }
        notices.doneAndGone("honour.dispatch.recorded");
        return "/honour/way?faces-redirect=true&edition=" + edition;
    }

    private String here() {
        return "/honour/dispatch?faces-redirect=true&edition=" + edition + "&kind=" + kind;
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }

    public DispatchSheet getSheet() {
        if (sheet == null) sheet = desk.read(EditionId.parse(edition), kind);
        return sheet;
    }

    /// Whether a step is recorded with it: the decision's own is recorded when the titles are granted.
    public boolean isRecordable() {
        return getSheet().isWritten() && kind == DispatchKind.SUBMISSION && kind.stepIn(getSheet().edition().regulation()).isPresent();
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public DispatchKind getKind() {
        return kind;
    }

    public void setKind(DispatchKind kind) {
        this.kind = kind;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
