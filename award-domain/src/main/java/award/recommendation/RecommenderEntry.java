package award.recommendation;

import award.party.Divisions;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What the register says of a recommender.
///
/// @param name     of the body
/// @param channel  key of the channel in the regulation that it belongs to
/// @param division code of the division it stands for (GB/T 2260); empty for a body that goes by sector and covers the whole area
/// @param sections sections of GB/T 4754 that it looks after, such as `CD`; empty for all
/// @param contact  who answers for it in the award's business
@Embeddable
public record RecommenderEntry(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 40) String channel,
        @NotNull @Pattern(regexp = "([0-9]{6}|[0-9]{9})?") String division,
        @NotNull @Pattern(regexp = "[A-T]*") @Size(max = 20) String sections,
        @NotNull @Size(max = 100) String contact,
        @NotNull @Size(max = 40) String phone,
        @NotNull @Email @Size(max = 200) String mail) {

    /// Whether it looks after this place and sector. A place that is known less precisely than the body's is not held against anybody:
    /// every street of a district may recommend one of whom only the district is on record.
    ///
    /// @param place   code of the division of registration; null where nobody knows
    /// @param section of the applicant's industry; null where nobody knows
    boolean looksAfter(String place, Character section) {
        var here = division.isEmpty() || place != null && (lies(place, division) || lies(division, place));
        return here && (sections.isEmpty() || section == null || sections.indexOf(section) >= 0);
    }

    private static boolean lies(String place, String area) {
        return Divisions.shipped().find(area).map(known -> known.contains(place)).orElse(place.startsWith(area));
    }
}
