package award.committee;

import award.identity.AccountId;
import award.scheme.rule.Post;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/// A member of a body, usually by the office held.
///
/// @param seat    number of the seat; a successor takes it over
/// @param office  the office by which the person is a member: 市市场监督管理局局长
/// @param title   as the body calls the post: 主任 in a committee, 组长 in a group
/// @param account with which the person signs in; null for one who has none
@Embeddable
public record Member(
        int seat,
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 200) String office,
        @NotNull @Enumerated(EnumType.STRING) Post post,
        @NotBlank @Size(max = 40) String title,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "account")) AccountId account) implements Serializable {

    /// By post, then in the order of their seats.
    public static final Comparator<Member> BY_RANK = Comparator.comparing(Member::post).thenComparingInt(Member::seat);

    public Optional<AccountId> signsInAs() {
        return Optional.ofNullable(account);
    }

    public boolean is(AccountId person) {
        return person.equals(account);
    }
}
