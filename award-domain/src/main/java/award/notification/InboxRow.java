package award.notification;

import java.time.Instant;
import java.util.Optional;

/// A letter as an inbox lists it.
///
/// @param to   the addressee, of whom a reader may open several mailboxes; empty for a reminder
/// @param due  what a reminder reminds of; empty for a letter, which has a subject instead
/// @param read whether this reader has opened it
public record InboxRow(LetterId id, String from, String to, String subject, Optional<DueDate> due, Instant at, boolean read) {}
