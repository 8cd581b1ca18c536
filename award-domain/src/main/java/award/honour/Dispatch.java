package award.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/// What the office writes for a paper on the way to the honour; all the rest the edition and its list tell.
///
/// @param document  number of the paper; empty while it has none
/// @param issuer    who issues it; several jointly, one a line
/// @param addressee to whom
/// @param remark    a paragraph of its own before the end; empty for none
@Embeddable
public record Dispatch(
        @NotNull @Size(max = 100) String document,
        @Column(name = "issued_on") @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 500) String issuer,
        @NotBlank @Size(max = 500) String addressee,
        @NotNull @Size(max = 2000) String remark) {

    public List<String> issuers() {
        return issuer.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
