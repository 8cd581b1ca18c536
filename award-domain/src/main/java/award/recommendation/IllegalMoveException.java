package award.recommendation;

/// An act that cannot follow the state a referral is in: the page should not have offered it.
public class IllegalMoveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IllegalMoveException(ReferralId id, ReferralState from, ReferralState to) {
        super("referral " + id + " is " + from + " and cannot become " + to);
    }
}
