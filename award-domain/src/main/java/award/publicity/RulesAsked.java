package award.publicity;

import award.scheme.Regulation;
import award.scheme.Rules;
import java.util.UUID;

/// The question by which rules a matter is published: its regulation's, unless whoever keeps the matter works by others.
///
/// Observed at once, in the same transaction. So publicity knows nothing of editions and their decisions, and yet follows them.
public final class RulesAsked {

    private final UUID matter;
    private Rules rules;

    public RulesAsked(UUID matter, Regulation regulation) {
        this.matter = matter;
        this.rules = regulation.rules();
    }

    public UUID matter() {
        return matter;
    }

    public void answer(Rules inForce) {
        rules = inForce;
    }

    public Rules rules() {
        return rules;
    }
}
