package award.honour;

import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Who was honoured (获奖者): the party, and the name under which it was honoured, whatever it is called now.
@Embeddable
public record Honoured(
        @NotNull @Embedded @AttributeOverride(name = "id", column = @Column(name = "party")) PartyId party,
        @NotBlank @Size(max = 200) @Column(name = "holder") String name,
        @NotNull @Enumerated(EnumType.STRING) AwardeeKind kind) {}
