package award.eligibility.record;

/// Which of two that differ holds: what was declared (以申报为准), or what the authority's list says (以官方数据为准).
public enum Holds { DECLARED, OFFICIAL }
