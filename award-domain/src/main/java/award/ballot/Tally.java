package award.ballot;

/// The count of one vote on one candidate (计票结果), as the tellers hand it in.
///
/// @param members  应到: all members of the body
/// @param recused  回避: of them, those who are recused
/// @param present  实到
/// @param issued   发出; in a show of hands the same as the members present
/// @param returned 收回
/// @param valid    有效
/// @param inFavour 赞成
/// @param against  反对
/// @param abstain  弃权
public record Tally(int members, int recused, int present, int issued, int returned, int valid, int inFavour, int against, int abstain) {

    /// @throws IllegalArgumentException when a number is negative or the numbers cannot all be true
    public Tally {
        if (inFavour < 0 || against < 0 || abstain < 0 || issued < 0 || valid < 0 || returned < valid) {
            throw new IllegalArgumentException("numbers of a count do not fit together");
        }
        if (present + recused > members || recused < 0 || issued > present || inFavour + against + abstain != valid) {
            throw new IllegalArgumentException("numbers of a count do not fit together");
        }
    }

    /// A count without ballots: hands shown by the members present.
    public static Tally hands(int members, int present, int inFavour, int against) {
        return new Tally(members, 0, present, present, present, present, inFavour, against, present - inFavour - against);
    }
}
