package award.eligibility;

import award.honour.PastGrant;
import award.scheme.rule.AwardeeKind;
import award.supervision.Ban;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The facts of one examination as they stood (审查案卷): immutable, so that it can be repeated.
///
/// @param applicant      name, for print
/// @param edition        number of the edition applied for
/// @param applyingOn     the day of application, from which look-backs are counted
/// @param facts          by key: text, `Boolean`, `Long`, `LocalDate`; a fact that is not there is not known
/// @param attested       decisions of the checker by key of the condition or mark; what is not there is undecided
/// @param honours        honours of the applicant in this scheme and its predecessors
/// @param bans           bans on the applicant under this scheme
/// @param lastUnawarded  number of the last edition in which the applicant applied and did not win
public record Dossier(
        String applicant, AwardeeKind kind, Optional<String> tier, int edition, LocalDate applyingOn,
        Map<String, Object> facts, Map<String, Attestation> attested, Records records,
        List<PastGrant> honours, List<Ban> bans, OptionalInt lastUnawarded) {

    public Dossier {
        facts = Map.copyOf(facts);
        attested = Map.copyOf(attested);
        honours = List.copyOf(honours);
        bans = List.copyOf(bans);
    }

    public <T> Optional<T> fact(String key, Class<T> type) {
        return Optional.ofNullable(facts.get(key)).map(type::cast);
    }
}
