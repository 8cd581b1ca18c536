package award.committee;

import award.identity.AccountId;
import award.scheme.rule.Post;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// Somebody to be appointed to a body.
///
/// @param account null for one who has none
/// @param since   the first day of the term
public record NewMember(
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 200) String office,
        @NotNull Post post,
        @NotBlank @Size(max = 40) String title,
        AccountId account,
        @NotNull LocalDate since) {

    public Member in(int seat) {
        return new Member(seat, name, office, post, title, account);
    }
}
