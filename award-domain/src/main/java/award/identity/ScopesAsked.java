package award.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The question what a role can be limited to (权限范围), by a part of its name or code. Whoever keeps awards, bodies and organisations
/// answers with some.
public final class ScopesAsked {

    private static final int MOST = 20;

    private final ScopeKind kind;
    private final String text;
    private final List<ScopeChoice> choices = new ArrayList<>();

    public ScopesAsked(ScopeKind kind, String text) {
        this.kind = kind;
        this.text = text.strip();
    }

    public boolean isFor(ScopeKind asked) {
        return kind == asked;
    }

    public String text() {
        return text;
    }

    /// Takes a choice in if it has what was asked for in it.
    public void offer(ScopeChoice choice) {
        var wanted = text.toLowerCase(Locale.ROOT);
        boolean fits = choice.of().equals(text) || choice.label().toLowerCase(Locale.ROOT).contains(wanted);
        if (fits && choices.size() < MOST && !choices.contains(choice)) choices.add(choice);
    }

    public List<ScopeChoice> choices() {
        return List.copyOf(choices);
    }
}
