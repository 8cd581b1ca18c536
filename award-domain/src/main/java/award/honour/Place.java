package award.honour;

import award.scheme.rule.AwardeeKind;

/// One place on a list of winners (名额占用): the tier it takes and the kind of awardee that takes it.
public record Place(String tier, AwardeeKind kind) {}
