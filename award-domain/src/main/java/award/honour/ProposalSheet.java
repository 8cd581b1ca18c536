package award.honour;

import award.application.CandidacyState;
import award.edition.EditionSheet;
import award.scheme.rule.Honouring;
import award.scheme.rule.Honouring.After;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The list of those proposed in one edition, before and after it was decided.
///
/// @param contenders candidates on whom the committee voted, in ballot order
/// @param decided    the list as it was decided; empty before
/// @param now        the list as it stands now
/// @param grants     the honours granted on it; empty before the award decision
public record ProposalSheet(EditionSheet edition, List<Contender> contenders, Optional<Decided> decided, StandingList now, List<GrantRow> grants) {

    /// @param reason why it departs from a quota that binds in principle; else empty
    public record Decided(LocalDate on, String document, String reason, List<ProposedPlace> places) {}

    public ProposalSheet {
        contenders = List.copyOf(contenders);
        grants = List.copyOf(grants);
    }

    public boolean isDecided() {
        return decided.isPresent();
    }

    /// Whether the list can be decided: for the first time, or anew because it is not current any more or somebody can move up.
    public boolean isOpen() {
        return !isGranted() && (decided.isEmpty() || !now.isCurrent() || canBeFilled());
    }

    /// Whether a place fell free, the regulation lets the next one move up, and somebody waits for it whose rejection was taken back.
    private boolean canBeFilled() {
        return !now.left().isEmpty() && contenders.stream().anyMatch(each -> each.candidate().state() == CandidacyState.SHORTLISTED)
                && edition.regulation().rules().honouring(Honouring.Succession.class).filter(rule -> rule.after() == After.NEXT_PASSED).isPresent();
    }

    public boolean isGranted() {
        return !grants.isEmpty();
    }
}
