package award.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Who issues a notice, and where an objection reaches them (异议受理方式). A notice prints it.
///
/// @param issuer   落款单位
/// @param postcode may be empty, like the mail address
@Embeddable
public record Contact(
        @NotBlank @Size(max = 100) String issuer,
        @NotBlank @Size(max = 200) String address,
        @NotNull @Size(max = 10) String postcode,
        @NotBlank @Size(max = 50) String telephone,
        @NotNull @Size(max = 100) @Column(name = "mail") String mail) {}
