package award.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/// An edition postponed, suspended, resumed or cancelled (延期、中止、恢复、取消), with the decision it rests on.
///
/// @param until the day to which the present stage is postponed; null for the other turns
@Embeddable
public record EditionTurn(
        @Enumerated(EnumType.STRING) @NotNull Turn turn,
        @Column(name = "until") LocalDate until,
        @Embedded @NotNull @Valid Mandate mandate) {

    /// @throws IllegalArgumentException when a postponement names no day, or another turn names one
    public EditionTurn {
        if ((turn == Turn.POSTPONE) != (until != null)) throw new IllegalArgumentException("a postponement names its day: " + turn);
    }
}
