package award.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The notice that an applicant gave inside its own organisation (内部公示), as it records it.
///
/// @param place  where it was shown: a board, the intranet
/// @param remark how objections were settled; of a notice without objection it may be empty
@Embeddable
public record InternalNoticeEntry(
        @Column(name = "first_day") @NotNull LocalDate first,
        @Column(name = "last_day") @NotNull LocalDate last,
        @NotBlank @Size(max = 200) String place,
        @Enumerated(EnumType.STRING) @NotNull InternalNoticeOutcome outcome,
        @NotNull @Size(max = 500) String remark) {

    @AssertTrue
    public boolean isInOrder() {
        return first == null || last == null || !last.isBefore(first);
    }

    @AssertTrue
    public boolean isSettlementTold() {
        return outcome != InternalNoticeOutcome.SETTLED || remark != null && !remark.isBlank();
    }
}
