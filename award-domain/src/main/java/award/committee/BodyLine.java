package award.committee;

import award.scheme.rule.BodyRule;
import java.util.Optional;

/// A body that the regulation names, and whether it has been set up.
///
/// @param row empty before it is set up
public record BodyLine(BodyRule rule, Optional<BodyRow> row) {}
