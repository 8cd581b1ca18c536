package award.notification;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Whom a letter is for (主送单位).
///
/// @param name as the letter is addressed
/// @param mail where a mail says that there is a letter; empty when no address is known: the letter is in the inbox alone
public record Addressee(
        @NotBlank @Size(max = 200) @Pattern(regexp = NewLetter.ONE_LINE) String name,
        @NotNull @Size(max = 254) @Email @Pattern(regexp = NewLetter.ONE_LINE) String mail,
        @NotNull Mailbox box) {

    /// Whose mail address nobody knows.
    public static Addressee withoutMail(String name, Mailbox box) {
        return new Addressee(name, "", box);
    }
}
