package award.identity.model;

import award.identity.AccountId;
import award.identity.RoleHeld;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// A person's way in (账号): the name typed, the password's hash, the roles held.
///
/// An account is never deleted, since the trail speaks of it; it is closed, and can be opened again.
@Entity
public class Account {

    @EmbeddedId
    private AccountId id;

    private String name;

    private String person;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean closed;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
    private Set<RoleHeld> roles = new HashSet<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Account() {}

    /// @param name         as typed at sign-in; capital letters do not count
    /// @param passwordHash bcrypt, in modular crypt form
    public Account(AccountId id, String name, String person, String passwordHash) {
        this.id = id;
        this.name = name.toLowerCase(Locale.ROOT);
        this.person = person;
        this.passwordHash = passwordHash;
    }

    public AccountId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String person() {
        return person;
    }

    public boolean isClosed() {
        return closed;
    }

    public Set<RoleHeld> roles() {
        return Set.copyOf(roles);
    }

    /// @return false when the account already holds another administrator's role, and the new one too is an administrator's
    public boolean give(RoleHeld role) {
        if (role.role().isAdministrator() && holdsAnotherAdministrators(role)) return false;
        roles.add(role);
        return true;
    }

    private boolean holdsAnotherAdministrators(RoleHeld wanted) {
        return roles.stream().map(RoleHeld::role).anyMatch(held -> held.isAdministrator() && held != wanted.role());
    }

    public void take(RoleHeld role) {
        roles.remove(role);
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    public void close() {
        closed = true;
    }

    public void reopen() {
        closed = false;
    }
}
