package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// What an expert must bring (评审员资格): years of quality management or professional work.
public record ExpertStanding(Citation clause, int years) implements Parameter {

    @Override
    public Message says() {
        return Message.message("scheme.expertStanding", years);
    }
}
