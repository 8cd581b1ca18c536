package award.review;

import award.application.CandidacyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/// A line of a list that was decided (入围候选名单): the candidate, its score, whether it goes on, and why.
///
/// @param place  in the ranking, equal scores sharing the better place
/// @param chosen whether it goes on
/// @param reason the office's, where a person decided; else empty
@Embeddable
public record ListedCandidate(
        @NotNull @Embedded @AttributeOverride(name = "value", column = @Column(name = "candidacy")) CandidacyId candidacy,
        @NotNull @Size(max = 200) String name,
        int place,
        @NotNull BigDecimal score,
        boolean chosen,
        @NotNull @Size(max = 1000) String reason) {}
