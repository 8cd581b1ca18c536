package award.notification;

import award.identity.Me;
import award.identity.RoleHeld;
import award.identity.ScopeKind;
import award.notification.Mailbox.Kind;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The mailboxes a person may open, by account and roles.
///
/// @param kinds those of which every one is open: the role is held everywhere
/// @param boxes those open one by one
public record OpenMailboxes(Set<Kind> kinds, Set<Mailbox> boxes) {

    /// For those who see everything and change nothing.
    public static final OpenMailboxes EVERY = new OpenMailboxes(Set.of(Kind.values()), Set.of());

    public OpenMailboxes {
        kinds = Set.copyOf(kinds);
        boxes = Set.copyOf(boxes);
    }

    public static OpenMailboxes of(Me person) {
        var single = Arrays.stream(Kind.values()).flatMap(kind -> held(person, kind)
                .filter(held -> held.scope().kind() != ScopeKind.EVERYWHERE)
                .map(held -> Mailbox.at(kind, held.scope())));
        var whole = Arrays.stream(Kind.values()).filter(kind -> held(person, kind).anyMatch(held -> held.scope().kind() == ScopeKind.EVERYWHERE));
        return new OpenMailboxes(whole.collect(Collectors.toSet()),
                Stream.concat(Stream.of(Mailbox.account(person.name())), single).collect(Collectors.toSet()));
    }

    private static Stream<RoleHeld> held(Me person, Kind kind) {
        return person.roles().stream().filter(held -> kind.role().filter(held.role()::equals).isPresent());
    }

    /// The mailboxes open one by one, as they are written.
    public Set<String> names() {
        return boxes.stream().map(Mailbox::toString).collect(Collectors.toSet());
    }

    public boolean covers(Mailbox box) {
        return kinds.contains(box.kind()) || boxes.contains(box);
    }
}
