package award.notification.service;

import award.identity.Me;
import award.identity.Role;
import award.identity.service.MyDesk;
import award.notification.DatesAsked;
import award.notification.DueDate;
import award.notification.OpenMailboxes;
import award.shared.Span;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What is due by law (法定期限), for those who have to see to it. The supervision group sees everything.
@Stateless
public class DueDesk {

    /// What was to be done is shown as overdue for so long.
    private static final int YEARS_BACK = 2;

    /// What a calendar shows ahead: the longest of the regulations' periods, five years of validity, and a bit.
    private static final int YEARS_AHEAD = 6;

    @Inject MyDesk me;
    @Inject Clock clock;
    @Inject Event<DatesAsked> observers;

    /// What the caller has to see to, from what is overdue until so many days from today.
    @PermitAll
    public List<DueDate> mine(int daysAhead) {
        var today = LocalDate.now(clock);
        return of(me.whoAmI(), DatesAsked.in(new Span(today.minusYears(YEARS_BACK), today.plusDays(daysAhead))));
    }

    /// Everything that the caller has to see to, for a calendar.
    @PermitAll
    public List<DueDate> mine() {
        return of(me.whoAmI(), DatesAsked.in(calendar()));
    }

    /// Whatever a person has to see to, for the calendar that the person subscribed to: nobody has signed in there.
    @PermitAll
    public List<DueDate> of(Me person) {
        return of(person, DatesAsked.in(calendar()));
    }

    /// The dates of one edition, as far as the person may know of them.
    @PermitAll
    public List<DueDate> ofEdition(UUID edition, Me person) {
        var open = reach(person);
        return asked(DatesAsked.ofEdition(edition, calendar())).stream().filter(date -> date.open() || open.covers(date.whose())).toList();
    }

    private List<DueDate> of(Me person, DatesAsked question) {
        var open = reach(person);
        return asked(question).stream().filter(date -> open.covers(date.whose())).toList();
    }

    private List<DueDate> asked(DatesAsked question) {
        observers.fire(question);
        return question.dates();
    }

    private Span calendar() {
        var today = LocalDate.now(clock);
        return new Span(today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD));
    }

    private static OpenMailboxes reach(Me person) {
        return person.is(Role.SUPERVISOR) ? OpenMailboxes.EVERY : OpenMailboxes.of(person);
    }
}
