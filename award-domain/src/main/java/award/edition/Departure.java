package award.edition;

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
/// @param sense   the sense taken instead, in words
@Embeddable
public record Departure(
        @Column(name = "reading") @NotBlank String reading,
        @NotBlank @Size(max = 500) String sense,
        @Embedded @NotNull @Valid Mandate mandate) {}
