package award.application;

import award.edition.EditionId;
import award.party.SizeClass;
import award.shared.Findings.Verdict;
import java.util.Set;

/// Which candidates of an edition are wanted.
///
/// @param states  of these; empty for any
/// @param text    part of the name or the recommender; empty for any
/// @param verdict of the last examination; null for any
/// @param size    of the enterprise; null for any
/// @param mark    name of a mark that the last examination found; empty for any
public record CandidacyQuery(EditionId edition, Set<CandidacyState> states, String text, Verdict verdict, SizeClass size, String mark) {

    public CandidacyQuery {
        states = Set.copyOf(states);
    }

    public CandidacyQuery(EditionId edition, Set<CandidacyState> states, String text) {
        this(edition, states, text, null, null, "");
    }

    public static CandidacyQuery all(EditionId edition) {
        return new CandidacyQuery(edition, Set.of(), "");
    }

    public static CandidacyQuery in(EditionId edition, CandidacyState state) {
        return new CandidacyQuery(edition, Set.of(state), "");
    }
}
