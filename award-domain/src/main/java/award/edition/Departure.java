package award.edition;

import award.scheme.rule.Reading;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// One edition departs from a reading of its regulation (另行决定): another sense of a silent or ambiguous place, by a decision.
///
/// @param reading key of the reading in the regulation
/// @param taken   key of the sense taken, of those that the reading knows; empty where it knows none and words must do
/// @param sense   the sense taken instead, in words
@Embeddable
public record Departure(
        @Column(name = "reading") @NotBlank String reading,
        @Column(name = "taken") @NotNull @Size(max = 60) String taken,
        @NotBlank @Size(max = 500) String sense,
        @Embedded @NotNull @Valid Mandate mandate) {

    /// Takes one of the senses that the reading knows, so that the rules follow.
    ///
    /// @throws IllegalArgumentException when it knows no such sense
    public static Departure to(Reading reading, String sense, Mandate mandate) {
        var words = reading.words(sense).orElseThrow(() -> new IllegalArgumentException("no sense " + sense + " of " + reading.key()));
        return new Departure(reading.key(), sense, words, mandate);
    }

    /// Takes a sense that only its words tell; people follow it, the rules do not.
    public static Departure inWords(Reading reading, String sense, Mandate mandate) {
        return new Departure(reading.key(), "", sense, mandate);
    }

    /// Whether it departs from this reading in a way that is open there: a known sense in its own words, or words where none is known.
    public boolean fits(Reading from) {
        return reading.equals(from.key())
                && (from.governs() ? from.words(taken).filter(sense::equals).isPresent() : taken.isEmpty());
    }

    public boolean isGoverning() {
        return !taken.isEmpty();
    }
}
