package award.notification;

import award.shared.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The question after the days on which something is due or ends: `@Observes DatesAsked`. Asked for the desk, for reminders, and for
/// calendars.
///
/// Whoever knows of a deadline answers it, with one query for all editions, however many there are. What is done, or has ended by
/// itself, is no answer; what was to be done by a day that has passed is one as long as it is not done. Nobody has signed in when reminders
/// ask: observers read their stores, not desks that ask for a role.
public final class DatesAsked {

    private final Span span;
    private final UUID edition;
    private final List<DueDate> dates = new ArrayList<>();

    private DatesAsked(Span span, UUID edition) {
        this.span = span;
        this.edition = edition;
    }

    /// For all editions.
    public static DatesAsked in(Span span) {
        return new DatesAsked(span, null);
    }

    public static DatesAsked ofEdition(UUID edition, Span span) {
        return new DatesAsked(span, edition);
    }

    public Span span() {
        return span;
    }

    /// The one edition asked for; empty when it is all.
    public Optional<UUID> edition() {
        return Optional.ofNullable(edition);
    }

    /// Whether an answer about this edition is wanted.
    public boolean asksFor(UUID candidate) {
        return edition == null || edition.equals(candidate);
    }

    /// Days outside the span are left out.
    public void add(DueDate date) {
        if (span.contains(date.day())) dates.add(date);
    }

    /// In the order of their days.
    public List<DueDate> dates() {
        return dates.stream().sorted(DueDate.IN_ORDER).toList();
    }
}
