package award.application;

import award.edition.EditionId;
import java.util.Set;

/// Which candidates of an edition are wanted.
///
/// @param states of these; empty for any
/// @param text   part of the name, the recommender or a mark; empty for any
public record CandidacyQuery(EditionId edition, Set<CandidacyState> states, String text) {

    public CandidacyQuery {
        states = Set.copyOf(states);
    }

    public static CandidacyQuery all(EditionId edition) {
        return new CandidacyQuery(edition, Set.of(), "");
    }

    public static CandidacyQuery in(EditionId edition, CandidacyState state) {
        return new CandidacyQuery(edition, Set.of(state), "");
    }
}
