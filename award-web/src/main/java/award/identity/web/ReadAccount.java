package award.identity.web;

import award.identity.AccountId;
import award.identity.AccountSheet;
import award.identity.Role;
import award.identity.RoleHeld;
import award.identity.Scope;
import award.identity.ScopeKind;
import award.identity.service.AccountDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;

/// The page `identity/read.xhtml`: one account, and what the administrators do with it.
@Named
@ViewScoped
public class ReadAccount implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AccountDesk desk;
    @Inject Notices notices;

    private String id;
    private transient AccountSheet account;
    private Role role = Role.SECRETARY;
    private ScopeKind kind = ScopeKind.EVERYWHERE;
    private String of;

    /// Read anew in every request: another administrator may be at the same account.
    public AccountSheet getAccount() {
        if (account == null) account = desk.read(AccountId.parse(id));
        return account;
    }

    public void close() {
        desk.close(getAccount().id());
        say("identity.read.closed");
    }

    public void reopen() {
        desk.reopen(getAccount().id());
        say("identity.read.reopened");
    }

    public void give() {
        if (isLimited() && Objects.toString(of, "").isBlank()) {
            notices.problem("identity.read.ofMissing");
        } else if (desk.give(getAccount().id(), new RoleHeld(role, scope()))) {
            say("identity.read.given");
        } else {
            notices.problem("identity.read.twoAdministrators");
        }
    }

    public void take(RoleHeld held) {
        desk.take(getAccount().id(), held);
        say("identity.read.taken");
    }

    private Scope scope() {
        return isLimited() ? new Scope(kind, of.strip()) : Scope.EVERYWHERE;
    }

    private void say(String key) {
        notices.done(key);
        account = null;
    }

    public boolean isLimited() {
        return kind != ScopeKind.EVERYWHERE;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public ScopeKind[] getKinds() {
        return ScopeKind.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public ScopeKind getKind() {
        return kind;
    }

    public void setKind(ScopeKind kind) {
        this.kind = kind;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
