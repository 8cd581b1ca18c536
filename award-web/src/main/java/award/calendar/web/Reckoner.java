package award.calendar.web;

import award.calendar.Period;
import award.calendar.PeriodUnit;
import award.calendar.Running;
import award.calendar.StartRule;
import award.calendar.service.CalendarDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;

/// The reckoner on `calendar/year.xhtml`: from an event, so many days, to the last day, with the arithmetic.
@Named
@RequestScoped
public class Reckoner {

    @Inject CalendarDesk desk;
    @Inject Clock clock;

    @NotNull
    private LocalDate event;

    @Min(1)
    @Max(1000)
    private int length = 5;

    @NotNull
    private PeriodUnit unit = PeriodUnit.WORKING_DAY;

    @NotNull
    private StartRule start = StartRule.NEXT_DAY;

    private Running running;

    public void reckon() {
        running = desk.inForce().run(event, new Period(length, unit, start));
    }

    /// How the period runs; null until it was asked for.
    public Running getRunning() {
        return running;
    }

    public PeriodUnit[] getUnits() {
        return PeriodUnit.values();
    }

    public StartRule[] getStarts() {
        return StartRule.values();
    }

    public LocalDate getEvent() {
        return event == null ? LocalDate.now(clock) : event;
    }

    public void setEvent(LocalDate event) {
        this.event = event;
    }

    public int getLength() {
        return length;
    }

    public void setLength(int length) {
        this.length = length;
    }

    public PeriodUnit getUnit() {
        return unit;
    }

    public void setUnit(PeriodUnit unit) {
        this.unit = unit;
    }

    public StartRule getStart() {
        return start;
    }

    public void setStart(StartRule start) {
        this.start = start;
    }
}
