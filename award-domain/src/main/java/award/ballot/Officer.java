package award.ballot;

import award.identity.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Who is appointed to a duty at a vote (监票人、计票人): a person with an account, who acts in a session of their own.
@Embeddable
public record Officer(
        @NotNull @Enumerated(EnumType.STRING) Duty duty,
        @NotNull @Embedded @AttributeOverride(name = "value", column = @Column(name = "account")) AccountId account,
        @NotBlank @Size(max = 60) String name) {}
