package award.identity.web;

import award.identity.AccountId;
import award.identity.AccountSheet;
import award.identity.Role;
import award.identity.RoleHeld;
import award.identity.Scope;
import award.identity.ScopeChoice;
import award.identity.ScopeKind;
import award.identity.service.AccountDesk;
import award.identity.service.ScopeDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The page `identity/read.xhtml`: one account, and what the administrators do with it.
@Named
@ViewScoped
public class ReadAccount implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AccountDesk desk;
    @Inject ScopeDesk scopes;
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
        var scope = scope();
        if (scope.isEmpty()) {
            notices.problem("identity.read.ofMissing");
        } else if (desk.give(getAccount().id(), new RoleHeld(role, scope.get()))) {
            say("identity.read.given");
        } else {
            notices.problem("identity.read.twoAdministrators");
        }
    }

    public void take(RoleHeld held) {
        desk.take(getAccount().id(), held);
        say("identity.read.taken");
    }

    /// What was chosen; empty when the text names nothing, or more than one.
    private Optional<Scope> scope() {
        if (!isLimited()) return Optional.of(Scope.EVERYWHERE);
        var text = Objects.toString(of, "").strip();
        var found = text.isEmpty() ? List.<ScopeChoice>of() : scopes.like(kind, text.contains(" \u00B7 ") ? text.substring(text.lastIndexOf('\u00B7') + 1) : text);
        var exact = found.stream().filter(choice -> choice.label().equals(text) || choice.of().equals(text)).toList();
        return (exact.isEmpty() && found.size() == 1 ? found : exact).stream().findFirst().map(choice -> new Scope(kind, choice.of()));
    }

    /// What the text may mean, while it is typed.
    public List<String> like(String text) {
        return scopes.like(kind, text).stream().map(ScopeChoice::label).toList();
    }

    /// What a role is limited to, by name.
    public String named(Scope scope) {
        return scope.kind() == ScopeKind.EVERYWHERE ? "" : scopes.named(scope).map(ScopeChoice::label).orElse(scope.of());
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
