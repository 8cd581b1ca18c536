package award.recommendation;

import award.edition.EditionId;
import java.util.Optional;
import java.util.Set;

/// Which referrals a list shows.
///
/// @param edition     empty for all editions
/// @param recommender empty for all that the caller may see
/// @param states      none for all
/// @param text        part of the applicant's or the recommender's name; empty for all
public record ReferralQuery(Optional<EditionId> edition, Optional<RecommenderId> recommender, Set<ReferralState> states, String text) {

    public ReferralQuery {
        states = Set.copyOf(states);
    }

    public static ReferralQuery in(EditionId edition) {
        return new ReferralQuery(Optional.of(edition), Optional.empty(), Set.of(), "");
    }
}
