package award.recommendation;

import java.util.NoSuchElementException;

/// There is no referral of this identifier, or none that the caller may see.
public class NoSuchReferralException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    public NoSuchReferralException(ReferralId id) {
        super("no referral " + id);
    }
}
