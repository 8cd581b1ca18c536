package award.supervision;

import award.honour.GrantId;
import award.party.PartyId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/// A fault to be decided on (处理).
///
/// @param name      of the party, as the decision calls it
/// @param grant     the honour at stake; null when none was given
/// @param ground    key of the sanction in the regulation in force on the day of the decision
/// @param awardedOn the day of the award; null when none was given
/// @param document  number of the decision
public record NewSanction(
        @NotNull PartyId party,
        @NotBlank @Size(max = 200) String name,
        GrantId grant,
        @NotBlank String scheme,
        @NotBlank String ground,
        LocalDate awardedOn,
        @NotNull LocalDate happened,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 100) String document,
        @NotBlank @Size(max = 1000) String reason) {

    public Incident incident() {
        return new Incident(ground, happened, decidedOn, Optional.ofNullable(awardedOn));
    }
}
