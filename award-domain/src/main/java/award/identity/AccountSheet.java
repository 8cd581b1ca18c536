package award.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// One account as its page shows it, its roles in the order of [Role].
public record AccountSheet(AccountId id, String name, String person, boolean closed, List<RoleHeld> roles) {

    private static final Comparator<RoleHeld> ORDER = Comparator.comparing(RoleHeld::role)
            .thenComparing(held -> held.scope().kind())
            .thenComparing(held -> held.scope().of());

    public AccountSheet(AccountId id, String name, String person, boolean closed, Set<RoleHeld> roles) {
        this(id, name, person, closed, roles.stream().sorted(ORDER).toList());
    }
}
