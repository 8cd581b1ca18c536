package award.publicity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// What is put down of an objection.
///
/// @param against    the line of the list that it concerns; empty for the list as a whole
/// @param evidence   what proves it, in words; files come on top
/// @param receivedOn the day on which it reached the office
/// @param post       names this post: the same one twice is one objection
public record NewObjection(
        @NotNull NoticeId notice,
        @NotNull @Size(max = 300) String against,
        @NotNull @Valid Objector objector,
        @NotBlank @Size(max = 4000) String facts,
        @NotNull @Size(max = 2000) String evidence,
        @NotNull Channel channel,
        @NotNull LocalDate receivedOn,
        @NotNull UUID post) {}
