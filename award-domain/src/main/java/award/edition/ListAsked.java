package award.edition;

import award.scheme.rule.Stage;
import java.util.ArrayList;
import java.util.List;

/// The question who stands on the list of an edition at its present stage, so that it can be published or put to somebody.
///
/// Observed at once, in the same transaction, by whoever keeps the candidates.
public final class ListAsked {

    private final EditionId edition;
    private final Stage stage;
    private final List<String> names = new ArrayList<>();

    public ListAsked(EditionId edition, Stage stage) {
        this.edition = edition;
        this.stage = stage;
    }

    public EditionId edition() {
        return edition;
    }

    public Stage stage() {
        return stage;
    }

    public void answer(List<String> list) {
        names.addAll(list);
    }

    public List<String> names() {
        return List.copyOf(names);
    }
}
