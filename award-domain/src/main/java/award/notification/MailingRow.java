package award.notification;

import java.time.Instant;

/// A mail that tells of a letter, as the letter's page shows it.
///
/// @param since   when it came to this state
/// @param trouble why it did not go the last time; null when it has not failed
/// @param answer  of the mail server, in its own words; empty otherwise
public record MailingRow(String address, MailState state, int attempts, Instant since, MailTrouble trouble, String answer) {

    /// Whether a person may have it sent again.
    public boolean isRepeatable() {
        return state == MailState.FAILED || state == MailState.UNCERTAIN;
    }
}
