package award.honour;

import award.application.CandidacyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A line of the list of those proposed for the award (拟奖名单).
///
/// @param tier key of the tier proposed
@Embeddable
public record ProposedPlace(
        @NotNull @Embedded @AttributeOverride(name = "value", column = @Column(name = "candidacy")) CandidacyId candidacy,
        @NotNull @Valid @Embedded Honoured honoured,
        @NotBlank @Size(max = 40) String tier) {

    public Place place() {
        return new Place(tier, honoured.kind());
    }
}
