package award.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/// A role with the scope in which it is held.
@Embeddable
public record RoleHeld(@Enumerated(EnumType.STRING) Role role, @Embedded Scope scope) implements Serializable {

    public static RoleHeld everywhere(Role role) {
        return new RoleHeld(role, Scope.EVERYWHERE);
    }
}
