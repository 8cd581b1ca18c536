package award.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A member of a review panel (评审组成员).
///
/// @param from   the body the member comes from; may be empty
/// @param leader 组长
@Embeddable
public record Panelist(
        @NotBlank @Size(max = 60) String name, @Size(max = 200) @Column(name = "comes_from") String from, boolean leader) {}
