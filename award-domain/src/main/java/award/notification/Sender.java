package award.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Who writes a letter (发函单位).
///
/// @param name as the letter is signed
/// @param box  whose outbox the draft lies in: those who may open it may release it
public record Sender(
        @NotBlank @Size(max = 200) @Pattern(regexp = NewLetter.ONE_LINE) String name,
        @NotNull Mailbox box) {}
