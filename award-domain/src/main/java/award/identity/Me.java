package award.identity;

import java.io.Serializable;
import java.util.Set;

/// The person who has signed in.
public record Me(AccountId account, String name, String person, Set<RoleHeld> roles) implements Serializable {

    public Me {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    /// Whether this person holds the role where the scope asks for it.
    public boolean is(Role role, Scope scope) {
        return roles.stream().anyMatch(held -> held.role() == role && held.scope().covers(scope));
    }
}
