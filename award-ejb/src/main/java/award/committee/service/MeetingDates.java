package award.committee.service;

import static award.shared.Message.message;

import award.committee.Attendance;
import award.committee.model.Meeting;
import award.committee.store.Meetings;
import award.edition.service.EditionReader;
import award.identity.AccountId;
import award.identity.service.Persons;
import award.notification.DatesAsked;
import award.notification.DueDate;
import award.notification.Mailbox;
import award.scheme.rule.BodyRule;
import award.shared.Citation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells the days of meetings that have been called: to the office and to every member, on the desk, in reminders and in calendars.
@ApplicationScoped
class MeetingDates {

    @Inject Meetings meetings;
    @Inject MeetingReading reading;
    @Inject EditionReader editions;
    @Inject Persons persons;

    void answer(@Observes DatesAsked question) {
        var called = meetings.calledIn(question.span()).stream().filter(meeting -> question.asksFor(meeting.edition().value())).toList();
        if (called.isEmpty()) return;
        var names = persons.names(called.stream().flatMap(meeting -> meeting.attendance().stream())
                .flatMap(each -> each.member().signsInAs().stream()).collect(Collectors.toSet()));
        called.forEach(meeting -> tell(question, meeting, names));
    }

    private void tell(DatesAsked question, Meeting meeting, Map<AccountId, String> names) {
        var clause = clause(meeting);
        var day = meeting.startsAt().toLocalDate();
        var what = message("committee.due.meeting", meeting.title(), meeting.startsAt().toLocalTime().toString(), meeting.place());
        question.add(DueDate.of(Mailbox.office(clause.scheme()), day, what, clause, meeting.edition().value(), "/committee/meeting.xhtml?id=" + meeting.id()));
        meeting.attendance().stream().map(Attendance::member).flatMap(member -> member.signsInAs().stream()).map(names::get).filter(name -> name != null)
                .forEach(name -> question.add(DueDate.of(Mailbox.account(name), day, what, clause, meeting.edition().value(), "/committee/mine.xhtml")));
    }

    private Citation clause(Meeting meeting) {
        var body = reading.bodyOf(meeting);
        var regulation = editions.regulationOf(meeting.edition());
        return regulation.rules().body(body.key()).map(BodyRule::clause).orElseGet(() -> regulation.effect().clause());
    }
}
