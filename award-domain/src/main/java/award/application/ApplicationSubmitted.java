package award.application;

import award.edition.EditionId;
import award.party.PartyId;
import award.shared.Message;
import award.shared.Recorded;
import java.time.Instant;
import java.util.List;

/// An application was handed in, for the first time or after it had been set right.
///
/// @param number   of the receipt, within the edition
/// @param channels the recommenders that the applicant chose, by their codes; empty where there is nothing to choose
/// @param again    whether it had been sent back before
public record ApplicationSubmitted(
        ApplicationId application, EditionId edition, PartyId party, String name, int number, Instant at,
        List<String> channels, boolean again) implements Recorded {

    public ApplicationSubmitted {
        channels = List.copyOf(channels);
    }

    @Override
    public String subject() {
        return "application " + application;
    }

    @Override
    public Message act() {
        return Message.message(again ? "application.submittedAgain" : "application.submitted", name, number);
    }
}
