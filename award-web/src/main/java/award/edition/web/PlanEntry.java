package award.edition.web;

import award.edition.PlannedStage;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/// A line of the time line as it is being typed.
public class PlanEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String stage;
    @NotNull private LocalDate first;
    @NotNull private LocalDate last;
    @NotNull @Min(1) @Max(400) private Integer days;

    PlanEntry(PlannedStage planned, int days) {
        this.stage = planned.stage();
        this.first = planned.first();
        this.last = planned.last();
        this.days = days;
    }

    PlannedStage planned() {
        return new PlannedStage(stage, first, last);
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
