package award.recommendation;

import award.edition.EditionId;
import award.shared.Message;
import award.shared.Recorded;

/// An edition laid down its arrangements for recommendation, or changed them.
public record PlanLaid(EditionId edition, NewPlan plan) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return plan.lastDay() == null
                ? Message.message("recommendation.act.planLaid", plan.atMost(), plan.document(), plan.reason())
                : Message.message("recommendation.act.planLaidUntil", plan.atMost(), plan.document(), plan.reason(), plan.lastDay());
    }
}
