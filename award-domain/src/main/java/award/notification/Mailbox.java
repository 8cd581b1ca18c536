package award.notification;

import award.identity.Role;
import award.identity.Scope;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/// Where letters arrive (收件箱), written `party:6a1f…`, `recommender:110105`, `office:beijing`, `account:secretary`.
///
/// @param of the organisation's or person's id, the recommender's code, the scheme's id, the account's name
public record Mailbox(Kind kind, String of) implements Serializable {

    /// Whose mailbox it is: of all who hold a role at one place, or of one account.
    public enum Kind {
        PARTY(Role.APPLICANT), RECOMMENDER(Role.RECOMMENDER), OFFICE(Role.SECRETARY), ACCOUNT(null);

        private final Role role;

        Kind(Role role) {
            this.role = role;
        }

        /// Who opens it; empty for an account's own.
        public Optional<Role> role() {
            return Optional.ofNullable(role);
        }

        private String prefix() {
            return switch (this) {
                case PARTY -> "party:";
                case RECOMMENDER -> "recommender:";
                case OFFICE -> "office:";
                case ACCOUNT -> "account:";
            };
        }
    }

    public Mailbox {
        if (of.isBlank()) throw new IllegalArgumentException("a mailbox is somebody's: " + kind);
    }

    public static Mailbox party(UUID party) {
        return new Mailbox(Kind.PARTY, party.toString());
    }

    /// @param code what the scope of a recommender's account names: a district's code, a department's key
    public static Mailbox recommender(String code) {
        return new Mailbox(Kind.RECOMMENDER, code);
    }

    public static Mailbox office(String scheme) {
        return new Mailbox(Kind.OFFICE, scheme);
    }

    public static Mailbox account(String name) {
        return new Mailbox(Kind.ACCOUNT, name);
    }

    /// Where those find their letters who hold a role within this scope; a role that reaches everywhere has no mailbox of its own.
    static Mailbox at(Kind kind, Scope scope) {
        return new Mailbox(kind, scope.of());
    }

    /// Reads `office:beijing`.
    ///
    /// @throws IllegalArgumentException when it is no mailbox
    public static Mailbox parse(String text) {
        for (var kind : Kind.values()) {
            if (text.startsWith(kind.prefix())) return new Mailbox(kind, text.substring(kind.prefix().length()));
        }
        throw new IllegalArgumentException("not a mailbox: " + text);
    }

    @Override
    public String toString() {
        return kind.prefix() + of;
    }
}
