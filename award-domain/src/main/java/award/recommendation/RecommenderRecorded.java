package award.recommendation;

import award.shared.Message;
import award.shared.Recorded;

/// Something was done with an entry of the register of recommenders, for the trail.
public record RecommenderRecorded(RecommenderId recommender, Message act) implements Recorded {

    @Override
    public String subject() {
        return "recommender " + recommender;
    }
}
