package award.edition;

import award.shared.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/// The days planned for a stage (计划起止).
///
/// @param stage key of the stage in the regulation's path
@Embeddable
public record PlannedStage(
        @NotBlank String stage,
        @Column(name = "first_day") @NotNull LocalDate first,
        @Column(name = "last_day") @NotNull LocalDate last) implements Serializable {

    /// @throws IllegalArgumentException when it ends before it begins: ask [Timetable#check] first
    public Span span() {
        return new Span(first, last);
    }
}
