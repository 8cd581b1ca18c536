package award.ballot;

import java.util.List;

/// What a trustee of an electronic vote has before them.
///
/// @param place    1 for the scrutineer, 2 for the first teller
/// @param half     the open part of the half that was given; empty before
/// @param contest  what the vote is bound to; empty before both halves are there
/// @param sums     to be opened after the close, as pairs of numbers; empty before
/// @param given    whether this trustee's part in opening is there
public record TrusteeSheet(PollSheet poll, int place, String half, String contest, List<List<String>> sums, boolean given) {

    public TrusteeSheet {
        sums = List.copyOf(sums);
    }

    public boolean mayMakeHalf() {
        return poll.state() == PollState.PREPARED;
    }

    public boolean mayOpen() {
        return poll.state() == PollState.CLOSED && !given;
    }
}
