package award.notification;

import java.time.Instant;

/// A letter as a list shows it.
///
/// @param about    how its matter is called
/// @param to       the addressee's name
/// @param mail     the addressee's mail address; empty where none is known
/// @param goneAt   when it was released or discarded; null for a draft
/// @param sent     how far its mail got; null where there is none
/// @param failure  why its mail did not go, in the mail server's words; empty otherwise
/// @param version  of the letter, to notice when somebody else was faster
public record LetterRow(
        LetterId id, String about, String kind, String from, String to, String mail, String subject, LetterState state,
        Instant draftedAt, Instant goneAt, MailState sent, String failure, long version) {}
