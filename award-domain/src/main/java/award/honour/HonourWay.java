package award.honour;

import award.edition.EditionSheet;
import award.scheme.rule.Honouring;
import award.shared.Findings;
import java.util.List;
import java.util.Optional;

/// The way of one edition from the vote to the honour (从表决到授奖): where it stands, what is missing, by which clause.
///
/// @param decided    whether the list of those proposed is decided
/// @param list       as it stands now
/// @param succession what becomes of places that fell free; empty where the regulation says nothing
/// @param issued     the papers that are written with their numbers
/// @param conferral  the conferral as it was held; empty before
public record HonourWay(
        EditionSheet edition, List<WayStage> stages, boolean decided, StandingList list, Optional<Honouring.Succession> succession,
        List<DispatchLine> issued, List<GrantRow> grants, Optional<NewConferral> conferral) {

    public HonourWay {
        stages = List.copyOf(stages);
        issued = List.copyOf(issued);
        grants = List.copyOf(grants);
    }

    public boolean isGranted() {
        return !grants.isEmpty();
    }

    public Optional<WayStage> now() {
        return stages.stream().filter(stage -> stage.line().isNow()).findFirst();
    }

    /// What the quotas say of the list that is nearest to the award.
    public Findings quota() {
        return stages.reversed().stream().flatMap(stage -> stage.check().stream()).map(ListCheck::findings).findFirst().orElseGet(Findings::of);
    }

    /// The number and day of a paper that is written.
    public DispatchLine issuedAs(DispatchKind kind) {
        return issued.stream().filter(line -> line.kind() == kind).findFirst().orElse(null);
    }
}
