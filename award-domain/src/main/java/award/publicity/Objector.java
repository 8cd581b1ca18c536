package award.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Who objects (异议人), as they name themselves. Seen by secretary and supervision group alone.
///
/// @param name      of the person or the unit; empty for an anonymous objection
/// @param unit      where a person works, or who speaks for a unit; may be empty
/// @param telephone may be empty, like the mail address
@Embeddable
public record Objector(
        @NotNull @Size(max = 100) @Column(name = "objector_name") String name,
        @NotNull @Size(max = 200) @Column(name = "objector_unit") String unit,
        @NotNull @Size(max = 50) @Column(name = "objector_telephone") String telephone,
        @NotNull @Size(max = 200) @Column(name = "objector_mail") String mail) {

    private static final String HIDDEN = "＊";

    public boolean isAnonymous() {
        return name.isBlank();
    }

    /// For lists and sheets: enough to tell two apart, not enough to know who.
    public Objector masked() {
        return new Objector(masked(name), masked(unit), digits(telephone), mail.isBlank() ? "" : HIDDEN.repeat(3));
    }

    /// The first character, the rest hidden.
    static String masked(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) return "";
        return stripped.substring(0, stripped.offsetByCodePoints(0, 1)) + HIDDEN.repeat(2);
    }

    /// The last two digits.
    private static String digits(String number) {
        var stripped = number.strip();
        return stripped.length() < 4 ? HIDDEN.repeat(stripped.isEmpty() ? 0 : 3) : HIDDEN.repeat(3) + stripped.substring(stripped.length() - 2);
    }
}
