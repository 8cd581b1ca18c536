package award.identity.web;

import award.identity.NewAccount;
import award.identity.service.AccountDesk;
import award.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// The page `identity/open.xhtml`.
@Named
@RequestScoped
public class OpenAccount {

    @Inject AccountDesk desk;
    @Inject Notices notices;

    @NotBlank
    @Size(max = 64)
    @Pattern(regexp = "[A-Za-z0-9._-]*", message = "{identity.open.nameForm}")
    private String name;

    @NotBlank
    @Size(max = 100)
    private String person;

    @NotBlank
    @Size(min = 8, max = 72)
    private String password;

    private boolean temporary = true;

    /// Goes on to the new account, where the security administrator will give its roles.
    public String open() {
        return desk.open(new NewAccount(name, person, password, temporary))
                .map(id -> {
                    notices.doneAndGone("identity.open.done", name);
                    return "/identity/read?faces-redirect=true&id=" + id;
                })
                .orElseGet(() -> {
                    notices.problem("identity.open.taken", name);
                    return null;
                });
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isTemporary() {
        return temporary;
    }

    public void setTemporary(boolean temporary) {
        this.temporary = temporary;
    }
}
