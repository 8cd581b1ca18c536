package award.publicity;

import java.util.Set;
import java.util.UUID;

/// Which objections are wanted.
///
/// @param matter of this edition or referral; null for all
/// @param states of these; empty for any
/// @param text   part of the number, the list, or whom it concerns; empty for any
public record ObjectionQuery(UUID matter, Set<ObjectionState> states, String text) {

    public ObjectionQuery {
        states = Set.copyOf(states);
    }
}
