package award.eligibility;

import award.edition.EditionId;
import award.shared.Message;
import award.shared.Recorded;

/// All candidates of an edition about whom nothing was decided yet were examined in one run.
public record EditionExamined(EditionId edition, RunSheet run) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return Message.message("eligibility.act.editionExamined", Message.name(run.state()), run.done(), run.passed(), run.asked(), run.refused());
    }
}
