package award.supervision;

import award.scheme.rule.Sanction.Consequence;
import award.shared.Citation;
import award.shared.Span;
import java.time.LocalDate;
import java.util.List;

/// A decision on a fault, as lists show it.
///
/// @param ban how long no application is accepted; null where the sanction says nothing of it
public record SanctionRow(
        SanctionId id, String name, Citation clause, String ground, LocalDate happened, LocalDate decidedOn, String document,
        String reason, List<Consequence> consequences, Span ban) {

    public SanctionRow {
        consequences = List.copyOf(consequences);
    }

    /// Whether a title was taken away, which the public is told.
    public boolean revokes() {
        return consequences.contains(Consequence.REVOKE);
    }
}
