package award.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The question which real cases a template can be looked at with. Answered by whoever composes the kind, and only with what the
/// caller may see.
public final class CasesAsked {

    private final String kind;
    private final String scheme;
    private final List<Case> cases = new ArrayList<>();

    /// @param id     as an address names it
    /// @param name   as a list shows it
    /// @param fields asked for when it is chosen
    public record Case(String id, String name, Supplier<Fields> fields) {}

    /// @param scheme empty for all
    public CasesAsked(String kind, String scheme) {
        this.kind = kind;
        this.scheme = scheme;
    }

    public boolean isFor(String other) {
        return kind.equals(other);
    }

    /// Whether cases of that award are wanted.
    public boolean isOf(String other) {
        return scheme.isEmpty() || scheme.equals(other);
    }

    public void offer(String id, String name, Supplier<Fields> fields) {
        cases.add(new Case(id, name, fields));
    }

    public List<Case> cases() {
        return List.copyOf(cases);
    }

    public Optional<Case> named(String id) {
        return cases.stream().filter(some -> some.id().equals(id)).findFirst();
    }
}
