package award.recommendation;

import java.time.LocalDate;
import java.util.List;

/// One recommending body (推荐单位) as pages and rules see it.
///
/// @param code what the scope of its people's accounts names: a district's code, a department's key
public record RecommenderSheet(
        RecommenderId id, String scheme, String code, RecommenderEntry entry, List<RightLost> losses, long version) {

    public RecommenderSheet {
        losses = List.copyOf(losses);
    }

    public String name() {
        return entry.name();
    }

    /// Whether it may recommend and act on that day.
    public boolean isEntitledOn(LocalDate day) {
        return losses.stream().noneMatch(loss -> loss.holdsOn(day));
    }
}
