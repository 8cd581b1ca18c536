package award.ballot;

/// What somebody is appointed to do at a vote.
public enum Duty {
    /// 总监票人: decides on unclear marks and settles differences; holds the first half of an electronic vote's key
    SCRUTINEER,
    /// 计票人: enters the count; holds the second half of an electronic vote's key
    FIRST_TELLER,
    /// 计票人: enters the count independently
    SECOND_TELLER;

    public boolean counts() {
        return this != SCRUTINEER;
    }
}
