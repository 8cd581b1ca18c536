package award.committee;

import award.edition.EditionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;

/// A meeting to be called (会议).
///
/// @param startsAt in Beijing time
/// @param agenda   items in their order
public record NewMeeting(
        @NotNull BodyId body,
        @NotNull EditionId edition,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDateTime startsAt,
        @NotBlank @Size(max = 200) String place,
        @NotEmpty List<@Valid NewItem> agenda) {}
