package award.review;

import award.scheme.rule.Conduct.Penalty;
import award.scheme.rule.Conduct.Worker;
import award.shared.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A decision on misconduct as lists show it, and as panels are held against it.
///
/// @param restoration empty while what was lost is lost
/// @param version     of the record, to notice when somebody else was faster
public record ConductRow(
        ConductCaseId id, Citation clause, Worker who, String name, String from, String account, List<Penalty> penalties,
        LocalDate decidedOn, String reason, String authority, String document, Optional<Restoration> restoration, long version) {

    public ConductRow {
        penalties = List.copyOf(penalties);
    }

    /// Whether the right to review is lost on a day.
    public boolean barsReviewOn(LocalDate day) {
        return penalties.contains(Penalty.LOSES_REVIEW) && holdsOn(day);
    }

    /// Whether the right to recommend is lost on a day.
    public boolean barsRecommendationOn(LocalDate day) {
        return penalties.contains(Penalty.LOSES_RECOMMENDATION) && holdsOn(day);
    }

    private boolean holdsOn(LocalDate day) {
        return !day.isBefore(decidedOn) && restoration.filter(given -> !day.isBefore(given.day())).isEmpty();
    }

    /// Whether it means this member of a panel: by the name, and by the body where both name one.
    public boolean means(Panelist member) {
        boolean sameBody = from.isEmpty() || member.from() == null || member.from().isBlank() || from.equals(member.from().strip());
        return name.equals(member.name().strip()) && sameBody || name.equals(member.from());
    }
}
