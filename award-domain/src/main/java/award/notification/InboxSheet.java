package award.notification;

import java.time.Instant;
import java.util.Optional;

/// A letter as its recipient reads it.
///
/// @param due what a reminder reminds of; empty for a letter, which has words of its own instead
public record InboxSheet(LetterId id, String from, String to, String subject, String body, String number, Optional<DueDate> due, Instant at) {}
