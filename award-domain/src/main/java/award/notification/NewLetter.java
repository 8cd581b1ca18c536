package award.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// What is needed to write a letter (函).
///
/// @param matter  what it is about: the identifier of an edition, a referral, a notice
/// @param tells   the decision or event it tells of: who was told of that is not told again. The matter itself where each reader gets one
/// @param about   how that matter is called: letters are grouped by it
/// @param kind    key of the text that names this kind of letter, such as `eligibility.letter.refused`
/// @param subject its title (标题), one line
/// @param body    its text, a paragraph a line, without salutation and signature
public record NewLetter(
        @NotNull UUID matter,
        @NotNull UUID tells,
        @NotBlank @Size(max = 300) String about,
        @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z]+\\.[A-Za-z0-9.]+") String kind,
        @NotNull @Valid Sender from,
        @NotNull @Valid Addressee to,
        @NotBlank @Size(max = 200) @Pattern(regexp = NewLetter.ONE_LINE) String subject,
        @NotBlank @Size(max = 20_000) String body) {

    /// What goes into the head of a mail has no second line, in which somebody could write a head of his own.
    static final String ONE_LINE = "[^\\p{Cc}\\u2028\\u2029]*";

    public NewLetter(UUID matter, String about, String kind, Sender from, Addressee to, String subject, String body) {
        this(matter, matter, about, kind, from, to, subject, body);
    }

    /// Whether both tell the same reader of the same.
    public boolean repeats(Told earlier) {
        return tells.equals(earlier.tells()) && to.box().equals(earlier.box());
    }

    /// What somebody is told of, or was.
    ///
    /// @param name as the letter is addressed
    public record Told(UUID tells, String name, Mailbox box) {}
}
