package award.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/// What the office writes into the call for applications (申报通知); the rest of it follows from the regulation and the time line.
///
/// @param issuer     who issues it, one body a line: several issue it together
/// @param document   its number; empty while it is a draft
/// @param addressees to whom it is sent
/// @param channels   where applications are handed in
/// @param materials  what they consist of, one item a line
/// @param contact    person, telephone, address
/// @param enclosures names of what is enclosed, one a line; may be empty
@Embeddable
public record Call(
        @NotBlank @Size(max = 200) String issuer,
        @NotNull @Size(max = 100) String document,
        @Column(name = "issued_on") @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 500) String addressees,
        @NotBlank @Size(max = 1000) String channels,
        @NotBlank @Size(max = 2000) String materials,
        @NotBlank @Size(max = 500) String contact,
        @NotNull @Size(max = 1000) String enclosures) implements Serializable {

    public List<String> issuers() {
        return linesOf(issuer);
    }

    public List<String> items() {
        return linesOf(materials);
    }

    public List<String> enclosed() {
        return linesOf(enclosures);
    }

    private static List<String> linesOf(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
