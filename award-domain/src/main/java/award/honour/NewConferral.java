package award.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The conferral as it was held (颁奖).
///
/// @param heldOn day
/// @param place  where
/// @param remark anything worth keeping, such as who was absent; may be empty
@Embeddable
public record NewConferral(
        @Column(name = "held_on") @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 200) String place,
        @NotNull @Size(max = 500) String remark) {}
