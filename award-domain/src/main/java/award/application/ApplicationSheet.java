package award.application;

import award.edition.EditionId;
import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One application as pages and other capabilities see it, apart from what is filled in.
///
/// @param number      of the receipt within the edition; 0 before the first submission
/// @param submittedAt of the last submission, as far as there was one
/// @param appliedOn   the day of the first submission: look-backs are counted from it
/// @param channels    the recommenders that were chosen, by their codes
/// @param corrections what is to be set right now; empty unless it is sent back
/// @param correctBy   the last day for it
/// @param candidacy   what it stands as, once accepted
/// @param version     of the record, to notice when somebody else was faster
public record ApplicationSheet(
        ApplicationId id, EditionId edition, String scheme, int editionNumber, PartyId party, String name, AwardeeKind kind,
        ApplicationState state, int number, Optional<Instant> submittedAt, Optional<LocalDate> appliedOn, List<String> channels,
        List<Correction> corrections, Optional<LocalDate> correctBy, Optional<CandidacyId> candidacy,
        List<ApplicationMove> moves, long version) {

    public ApplicationSheet {
        channels = List.copyOf(channels);
        corrections = List.copyOf(corrections);
        moves = List.copyOf(moves);
    }

    /// Whether the applicant may change a field now, as far as the state of the application goes.
    public boolean opens(String field) {
        return switch (state) {
            case DRAFT -> true;
            case RETURNED -> corrections.stream().anyMatch(correction -> correction.opens(field));
            case SUBMITTED, RECOMMENDED, NOT_RECOMMENDED, ACCEPTED, LAPSED, WITHDRAWN -> false;
        };
    }

    public boolean isWithdrawable() {
        return state.next().contains(ApplicationState.WITHDRAWN);
    }
}
