package award.notification;

import java.util.List;

/// Letters have gone out together. Whoever sends mail waits for the commit.
public record LettersReleased(List<LetterId> letters) {

    public LettersReleased {
        letters = List.copyOf(letters);
    }
}
