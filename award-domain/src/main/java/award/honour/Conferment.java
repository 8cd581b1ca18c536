package award.honour;

import award.scheme.Rules;
import award.scheme.rule.Honouring;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The award decision (表彰决定): all on the list of those proposed are granted their titles by it.
///
/// @param awardedOn the day of the decision, from which validity and look-backs count
/// @param document  its number
/// @param series    what certificate numbers begin with, where the regulation lays down no pattern; else empty
public record Conferment(@NotNull LocalDate awardedOn, @NotBlank @Size(max = 100) String document, @NotNull @Size(max = 80) String series) {

    public Conferment(LocalDate awardedOn, String document) {
        this(awardedOn, document, "");
    }

    /// Whether certificates can be numbered: by the regulation's pattern, or by a series that was given.
    public boolean canNumber(Rules rules) {
        return !series.isBlank() || rules.honouring(Honouring.Certificate.class).isPresent();
    }

    /// @param number in the order of the list, from 1
    public String certificate(Rules rules, int year, int edition, int number) {
        return rules.honouring(Honouring.Certificate.class)
                .map(rule -> rule.numbering().number(year, edition, number))
                .orElseGet(() -> "%s%03d".formatted(series, number));
    }
}
