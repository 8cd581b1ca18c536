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
import java.util.Optional;

/// One line of the roll (应到名册): a member's seat, and how it stands to the vote.
///
/// @param seat    number of the seat in the body
/// @param account of who sits in the seat; null for one who has none and can vote on paper or by hand only
/// @param remark  who came instead, or the reason of leave or recusal; may be empty
@Embeddable
public record Elector(
        int seat,
        @NotBlank @Size(max = 60) String name,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "account")) AccountId account,
        @NotNull @Enumerated(EnumType.STRING) Standing standing,
        @NotNull @Size(max = 200) String remark) {

    public Optional<AccountId> signsInAs() {
        return Optional.ofNullable(account);
    }
}
