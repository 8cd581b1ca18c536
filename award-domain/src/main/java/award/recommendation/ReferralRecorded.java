package award.recommendation;

import award.shared.Message;
import award.shared.Recorded;

/// Something was done with a referral, for the trail.
public record ReferralRecorded(ReferralId referral, Message act) implements Recorded {

    @Override
    public String subject() {
        return "referral " + referral;
    }
}
