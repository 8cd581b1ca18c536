package award.honour.web;

import award.honour.CertificateCopy;
import award.honour.CopyGround;
import award.honour.GrantId;
import award.honour.GrantState;
import award.honour.TitleSheet;
import award.honour.service.CertificateDesk;
import award.honour.service.HonourRegister;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page `honour/certificate.xhtml`: the certificate of a title, and its being given once more.
@Named
@ViewScoped
public class ReissueCertificate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject HonourRegister register;
    @Inject CertificateDesk desk;
    @Inject Notices notices;
    @Inject Clock clock;

    private String id;
    private transient TitleSheet sheet;

    @NotNull private CopyGround ground = CopyGround.LOST;
    @NotBlank @Size(max = 200) private String holder;
    @NotNull private LocalDate issuedOn;
    @NotBlank @Size(max = 500) private String reason;

    public void load() {
        issuedOn = LocalDate.now(clock);
        holder = getSheet().copies().isEmpty() ? getSheet().row().holder() : getSheet().copies().getLast().holder();
    }

    public void reissue() {
        var findings = desk.reissue(GrantId.parse(id), new CertificateCopy(ground, holder, issuedOn, reason));
        if (!findings.all().isEmpty()) {
            notices.refused(findings);
            return;
        }
        notices.done("honour.copy.done");
        reason = null;
        sheet = null;
    }

    public TitleSheet getSheet() {
        if (sheet == null) sheet = register.read(GrantId.parse(id));
        return sheet;
    }

    /// Whether there is a certificate that can be printed and given again.
    public boolean isThere() {
        return !getSheet().row().certificate().isEmpty() && getSheet().row().state() != GrantState.REVOKED;
    }

    public List<CopyGround> getGrounds() {
        return List.of(CopyGround.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public CopyGround getGround() {
        return ground;
    }

    public void setGround(CopyGround ground) {
        this.ground = ground;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
