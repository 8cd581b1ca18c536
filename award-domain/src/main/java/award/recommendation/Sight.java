package award.recommendation;

import award.identity.Me;
import award.identity.RoleHeld;
import award.identity.ScopeKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// What of recommendation a person may see and do: everything, whole schemes, or what lies with some bodies.
///
/// @param everything whether there is no limit to reading
/// @param schemes    whose referrals are all open to reading
/// @param codes      of the bodies that the person acts for
/// @param anyBody    whether the person acts for every body
/// @param office     schemes in whose office the person works, which acts for bodies that work on paper; `*` for all
public record Sight(boolean everything, Set<String> schemes, Set<String> codes, boolean anyBody, Set<String> office) {

    private static final String ALL = "*";

    public Sight {
        schemes = Set.copyOf(schemes);
        codes = Set.copyOf(codes);
        office = Set.copyOf(office);
    }

    public static Sight of(Me person) {
        var schemes = new HashSet<String>();
        var codes = new HashSet<String>();
        var office = new HashSet<String>();
        person.roles().forEach(held -> {
            switch (held.role()) {
                case RECOMMENDER -> note(held, codes, ScopeKind.BODY, ScopeKind.DISTRICT);
                case SUPERVISOR -> note(held, schemes, ScopeKind.SCHEME);
                case SECRETARY -> {
                    note(held, schemes, ScopeKind.SCHEME);
                    note(held, office, ScopeKind.SCHEME);
                }
                default -> { }
            }
        });
        var anyBody = codes.remove(ALL);
        return new Sight(schemes.contains(ALL) || anyBody, schemes, codes, anyBody, office);
    }

    private static void note(RoleHeld held, Collection<String> where, ScopeKind... kinds) {
        if (held.scope().kind() == ScopeKind.EVERYWHERE) where.add(ALL);
        for (var kind : kinds) {
            if (held.scope().kind() == kind) where.add(held.scope().of());
        }
    }

    public boolean reads(RecommenderSheet body) {
        return everything || schemes.contains(body.scheme()) || codes.contains(body.code());
    }

    /// Whether the person acts as the body itself.
    public boolean actsAs(RecommenderSheet body) {
        return anyBody || codes.contains(body.code());
    }

    /// Whether the person may put down for the body what it does on paper.
    public boolean writesFor(RecommenderSheet body) {
        return office.contains(ALL) || office.contains(body.scheme());
    }
}
