package award.application;

import award.shared.Message;
import award.shared.Recorded;

/// Figures of an application on paper were entered, so that it can be compared.
public record PaperFiguresEntered(CandidacyId candidacy, String name, int figures) implements Recorded {

    @Override
    public String subject() {
        return "candidacy " + candidacy;
    }

    @Override
    public Message act() {
        return Message.message("application.paperEntered", name, figures);
    }
}
