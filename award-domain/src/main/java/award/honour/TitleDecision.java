package award.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A decision on what becomes of a title (撤销、暂停、恢复决定).
///
/// @param becomes  the state that the title is in afterwards
/// @param clause   of the regulation it rests on, as `beijing/27`
/// @param day      of the decision; a ban that runs from the revocation counts from here
/// @param document number of the decision
@Embeddable
public record TitleDecision(
        @NotNull @Enumerated(EnumType.STRING) GrantState becomes,
        @NotBlank @Size(max = 60) String clause,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull @Column(name = "decided_on") LocalDate day,
        @NotBlank @Size(max = 100) String document) {}
