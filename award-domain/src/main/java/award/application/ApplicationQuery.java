package award.application;

import award.edition.EditionId;
import java.util.Set;

/// Which applications of an edition are wanted.
///
/// @param states of these; empty for any
/// @param text   part of the name; empty for any
public record ApplicationQuery(EditionId edition, Set<ApplicationState> states, String text) {

    public ApplicationQuery {
        states = Set.copyOf(states);
    }

    public static ApplicationQuery all(EditionId edition) {
        return new ApplicationQuery(edition, Set.of(), "");
    }
}
