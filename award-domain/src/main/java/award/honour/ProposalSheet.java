package award.honour;

import award.edition.EditionSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The list of those proposed in one edition, before and after it was decided.
///
/// @param contenders candidates on whom the committee voted, in ballot order
/// @param decided    the list as it was decided; empty before
/// @param grants     the honours granted on it; empty before the award decision
public record ProposalSheet(EditionSheet edition, List<Contender> contenders, Optional<Decided> decided, List<GrantRow> grants) {

    public record Decided(LocalDate on, String document, List<ProposedPlace> places) {}

    public ProposalSheet {
        contenders = List.copyOf(contenders);
        grants = List.copyOf(grants);
    }

    public boolean isDecided() {
        return decided.isPresent();
    }

    public boolean isGranted() {
        return !grants.isEmpty();
    }
}
