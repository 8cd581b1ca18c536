package award.calendar;

import static award.shared.Message.message;

import award.shared.Message;
import award.shared.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The arithmetic of one period in words: what was left out, what was counted although it is a weekend, where it ends.
record Reckoning(WorkingCalendar calendar, LocalDate event, Period period, Span span) {

    List<Message> steps() {
        var steps = new ArrayList<Message>();
        steps.add(switch (period.start()) {
            case NEXT_DAY -> message("calendar.reckoning.eventNotCounted", event, span.first());
            case SAME_DAY -> message("calendar.reckoning.eventCounted", event);
        });
        switch (period.unit()) {
            case WORKING_DAY -> countWorkingDays(steps);
            case CALENDAR_DAY -> countCalendarDays(steps);
        }
        unknownYears().forEach(year -> steps.add(message("calendar.reckoning.provisional", year)));
        return steps;
    }

    private void countWorkingDays(List<Message> steps) {
        var weekendDays = 0L;
        for (var rest : rests()) {
            var holiday = holidayIn(rest);
            if (holiday.isEmpty()) weekendDays += rest.first().datesUntil(rest.last().plusDays(1)).count();
            holiday.ifPresent(name -> steps.add(message("calendar.reckoning.holiday", rest.first(), rest.last(), name)));
        }
        if (weekendDays > 0) steps.add(message("calendar.reckoning.weekends", weekendDays));
        makeUpWorkdays().forEach(day -> steps.add(message("calendar.reckoning.makeUp", day.day(), day.name())));
        steps.add(message("calendar.reckoning.workingDays", period.length(), span.last()));
    }

    private void countCalendarDays(List<Message> steps) {
        var full = span.first().plusDays(period.length() - 1L);
        steps.add(message("calendar.reckoning.calendarDays", period.length(), full));
        if (!full.equals(span.last())) steps.add(message("calendar.reckoning.movedOn", full, span.last()));
    }

    /// The unbroken stretches of rest days within the period.
    private List<Span> rests() {
        var rests = new ArrayList<Span>();
        for (var day = span.first(); day.isBefore(span.last()); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) continue;
            var worked = calendar.firstWorkingDayOnOrAfter(day);
            rests.add(new Span(day, worked.minusDays(1)));
            day = worked;
        }
        return rests;
    }

    private Optional<String> holidayIn(Span rest) {
        return specialDays(rest).map(SpecialDay::name).findFirst();
    }

    private Stream<SpecialDay> makeUpWorkdays() {
        return specialDays(span).filter(day -> day.kind() == DayKind.MAKE_UP_WORKDAY);
    }

    private Stream<SpecialDay> specialDays(Span days) {
        return days.first().datesUntil(days.last().plusDays(1)).flatMap(day -> calendar.special(day).stream());
    }

    private IntStream unknownYears() {
        return IntStream.rangeClosed(span.first().getYear(), span.last().getYear()).filter(year -> !calendar.knows(year));
    }
}
