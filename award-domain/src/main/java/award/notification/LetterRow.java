package award.notification;

import java.io.Serializable;
import java.time.Instant;

/// A letter as the outbox lists it.
///
/// @param about   how its matter is called
/// @param to      the addressee's name
/// @param mail    the addressee's mail address; empty where none is known
/// @param goneAt  when it was released or discarded; null for a draft
/// @param sent    how far its mail got; null where there is none
/// @param trouble why its mail did not go; null when it did, or has not been tried
/// @param version of the letter, to notice when somebody else was faster
public record LetterRow(
        LetterId id, String about, String kind, String from, String to, String mail, String subject, LetterState state,
        Instant draftedAt, Instant goneAt, MailState sent, MailTrouble trouble, long version) implements Serializable {

    /// Whether there is nobody to mail to: the letter is found in the inbox alone.
    public boolean isInboxOnly() {
        return mail.isEmpty();
    }
}
