package award.notification;

import award.notification.NewLetter.Told;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The question for a kind of letters about one matter, written anew from what is known now: `@Observes LettersAsked`.
///
/// Whoever writes that kind answers with all of them; an unreleased draft of that kind and matter that is not among the answers goes.
/// Nobody's answer means that the letters were written by hand.
public final class LettersAsked {

    private final String kind;
    private final UUID matter;
    private final List<Told> drafts;
    private List<NewLetter> letters;

    /// @param drafts whom the present drafts tell of what
    public LettersAsked(String kind, UUID matter, List<Told> drafts) {
        this.kind = kind;
        this.matter = matter;
        this.drafts = List.copyOf(drafts);
    }

    /// Whether it asks for this kind.
    public boolean isFor(String kind) {
        return this.kind.equals(kind);
    }

    public UUID matter() {
        return matter;
    }

    public List<Told> drafts() {
        return drafts;
    }

    public void answer(List<NewLetter> letters) {
        this.letters = List.copyOf(letters);
    }

    public Optional<List<NewLetter>> letters() {
        return Optional.ofNullable(letters);
    }
}
