package award.honour;

import award.shared.Answer;
import award.shared.Finding;
import java.time.LocalDate;
import java.util.List;

/// One title with everything that became of it.
///
/// @param validity whether it may still be used, by the validity of its regulation alone
/// @param copies   the certificates given once more
/// @param asked    the day for which the validity was asked
public record TitleSheet(GrantRow row, List<TitleDecision> decisions, List<CertificateCopy> copies, Finding validity, LocalDate asked) {

    public TitleSheet {
        decisions = List.copyOf(decisions);
        copies = List.copyOf(copies);
    }

    /// Where the title stands on the day asked: what was decided outweighs what has lapsed.
    public TitleStanding standing() {
        return switch (row.state()) {
            case REVOKED -> TitleStanding.REVOKED;
            case SUSPENDED -> TitleStanding.SUSPENDED;
            case ACTIVE -> validity.answer() instanceof Answer.Unmet ? TitleStanding.LAPSED : TitleStanding.VALID;
        };
    }
}
