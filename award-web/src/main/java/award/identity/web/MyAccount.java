package award.identity.web;

import award.identity.PasswordChange;
import award.identity.service.MyDesk;
import award.shared.Message;
import award.shared.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/// The page `identity/mine.xhtml`: a person's own password, and where that person is reminded by mail.
@Named
@RequestScoped
public class MyAccount {

    @Inject MyDesk desk;
    @Inject SignedIn signedIn;
    @Inject Notices notices;

    @NotBlank
    private String old;

    @NotBlank
    @Size(max = 72)
    private String chosen;

    @NotBlank
    private String repeated;

    @Email
    @Size(max = 254)
    private String mail;

    @PostConstruct
    void read() {
        mail = desk.mail();
    }

    /// Stays on the page, each objection at its field, until there is none.
    public String changePassword() {
        if (!chosen.equals(repeated)) return objection("repeated", Message.message("identity.password.unlike"));
        return switch (desk.changePassword(old, chosen)) {
            case PasswordChange.WrongOld wrong -> objection("old", Message.message("identity.password.wrongOld"));
            case PasswordChange.Refused refused -> objection("chosen", refused.reason());
            case PasswordChange.Changed changed -> {
                signedIn.passwordChanged();
                notices.doneAndGone("identity.password.changed");
                yield "/index?faces-redirect=true";
            }
        };
    }

    private String objection(String field, Message reason) {
        notices.problemAt("password:words:" + field + ":input", reason);
        return null;
    }

    public void leaveMail() {
        desk.leaveMail(Objects.toString(mail, "").strip());
        notices.done("shared.saved");
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
