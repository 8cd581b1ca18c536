package award.identity.model;

import award.identity.AccountAct;
import award.identity.AccountId;
import award.identity.PasswordPolicy;
import award.identity.RoleHeld;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

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

    /// Given by somebody else, to be changed at the first sign-in.
    @Column(name = "temporary_password")
    private boolean temporaryPassword;

    @ElementCollection
    @CollectionTable(name = "account_former_password", joinColumns = @JoinColumn(name = "account"))
    @OrderColumn(name = "place")
    @Column(name = "password_hash")
    private List<String> formerPasswords = new ArrayList<>();

    /// Where the person is reminded; empty where none was left.
    private String mail = "";

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

    /// The person's own choice, in place of what somebody else had given, or of an older one.
    public AccountAct changePassword(String newHash) {
        formerPasswords.add(passwordHash);
        while (formerPasswords.size() > PasswordPolicy.REMEMBERED) formerPasswords.removeFirst();
        passwordHash = newHash;
        temporaryPassword = false;
        return AccountAct.passwordChanged(name);
    }

    /// Has the person choose another password at the next sign-in.
    public void expectNewPassword() {
        temporaryPassword = true;
    }

    public boolean isExpectedToChangePassword() {
        return temporaryPassword;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /// The hashes of the passwords that may not come back, the present one among them.
    public List<String> usedPasswords() {
        return Stream.concat(formerPasswords.stream(), Stream.of(passwordHash)).toList();
    }

    public String mail() {
        return mail;
    }

    public AccountAct leaveMail(String address) {
        mail = address;
        return AccountAct.mailLeft(name);
    }

    public void close() {
        closed = true;
    }

    public void reopen() {
        closed = false;
    }
}
