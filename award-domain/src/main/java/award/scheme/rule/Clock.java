package award.scheme.rule;

/// The day from which a length of time in a regulation is counted (起算点). The day itself is not counted (Civil Code 201).
public enum Clock {
    /// 获奖之日: the day of the commendation decision.
    AWARD_DAY,
    /// 获奖次年: 1 January of the year after the award.
    YEAR_AFTER_AWARD,
    /// 申报之日, counted backwards.
    APPLICATION_DAY,
    /// 认定或决定之日: the day on which the fault was established.
    DECISION_DAY,
    /// 撤销之日: the day of the decision that revoked the award.
    REVOCATION_DAY
}
