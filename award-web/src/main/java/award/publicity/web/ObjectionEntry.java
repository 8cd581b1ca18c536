package award.publicity.web;

import award.publicity.Channel;
import award.publicity.NewObjection;
import award.publicity.NoticeId;
import award.publicity.Objector;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/// An objection as a form asks for it (异议), whether the objector fills it in or the office puts down what came on paper.
public class ObjectionEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private String against;
    @NotBlank @Size(max = 4000) private String facts;
    @Size(max = 2000) private String evidence;
    @Size(max = 100) private String name;
    @Size(max = 200) private String unit;
    @Size(max = 50) private String telephone;
    @Size(max = 200) private String mail;

    /// @param post names the form, so that one sent twice is one objection
    NewObjection objection(NoticeId notice, Channel channel, LocalDate receivedOn, UUID post) {
        return new NewObjection(notice, said(against), new Objector(said(name), said(unit), said(telephone), said(mail)), facts.strip(), said(evidence),
                channel, receivedOn, post);
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }

    public String getAgainst() {
        return against;
    }

    public void setAgainst(String against) {
        this.against = against;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
