package award.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/// Over what a role reaches (权限范围).
///
/// @param of the scheme's id, the district's code, the organisation's id, or the code of a body that recommends; empty where the role reaches everywhere
@Embeddable
public record Scope(
        @Enumerated(EnumType.STRING) @Column(name = "scope_kind") ScopeKind kind,
        @Column(name = "scope_of") String of) implements Serializable {

    public static final Scope EVERYWHERE = new Scope(ScopeKind.EVERYWHERE, "");

    public Scope {
        if ((kind == ScopeKind.EVERYWHERE) != of.isEmpty()) throw new IllegalArgumentException("a scope names what it is limited to: " + kind);
    }

    public static Scope scheme(String scheme) {
        return new Scope(ScopeKind.SCHEME, scheme);
    }

    public static Scope district(String code) {
        return new Scope(ScopeKind.DISTRICT, code);
    }

    public static Scope organisation(String id) {
        return new Scope(ScopeKind.ORGANISATION, id);
    }

    /// A department, an association, a local government: a body in the register of those who recommend.
    public static Scope body(String code) {
        return new Scope(ScopeKind.BODY, code);
    }

    /// Whether this scope reaches what the other names.
    public boolean covers(Scope other) {
        return kind == ScopeKind.EVERYWHERE || equals(other);
    }
}
