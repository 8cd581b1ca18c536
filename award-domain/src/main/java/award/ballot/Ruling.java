package award.ballot;

import award.application.CandidacyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A recorded decision that departs from the arithmetic of a count: who decided, when, on which paper, why. Nothing else does.
///
/// @param elected whether the candidate is elected by it
/// @param body    that decided
/// @param paper   its number: 仑质强〔2026〕3号
@Embeddable
public record Ruling(
        @NotNull @Embedded @AttributeOverride(name = "value", column = @Column(name = "candidacy")) CandidacyId candidacy,
        boolean elected,
        @NotBlank @Size(max = 200) String body,
        @NotNull @Column(name = "decided_on") LocalDate day,
        @NotBlank @Size(max = 100) String paper,
        @NotBlank @Size(max = 1000) String reason) {}
