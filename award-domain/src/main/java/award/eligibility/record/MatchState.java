package award.eligibility.record;

/// What was said of a name on a list and a party that bears it: 待确认, 是同一主体, 不是同一主体.
public enum MatchState { OPEN, SAME, OTHER }
