package award.committee;

import award.scheme.rule.BodyRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A body with its members, as a page shows it on a day.
///
/// @param key         of its rule in the regulation
/// @param mark        by which its resolutions are numbered (发文代字)
/// @param rule        as the regulation in force has it; empty when that knows the body no more
/// @param memberships all terms, the running ones first, by post and seat
/// @param on          the day it is shown for
public record BodySheet(
        BodyId id, String scheme, String key, String name, String mark, Optional<BodyRule> rule, List<Membership> memberships, LocalDate on,
        long version) {

    public BodySheet {
        memberships = List.copyOf(memberships);
    }

    /// Who is a member on that day, by post and seat.
    public List<Member> members() {
        return memberships.stream().filter(term -> term.runsOn(on)).map(Membership::member).sorted(Member.BY_RANK).toList();
    }

    /// Terms that are over or have not begun.
    public List<Membership> others() {
        return memberships.stream().filter(term -> !term.runsOn(on)).toList();
    }
}
