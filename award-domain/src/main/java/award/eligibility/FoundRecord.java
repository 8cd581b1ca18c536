package award.eligibility;

import award.scheme.rule.RecordKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// An entry found in a public or departmental record about a party (不良记录), with where it was found.
///
/// @param happenedOn the day of the event, from which look-backs count
/// @param source     document or register it was found in
@Embeddable
public record FoundRecord(
        @NotNull @Enumerated(EnumType.STRING) RecordKind kind,
        @Column(name = "happened_on") @NotNull LocalDate happenedOn,
        @NotBlank @Size(max = 300) String note,
        @NotBlank @Size(max = 200) String source) {

    public RecordEntry entry() {
        return new RecordEntry(kind, happenedOn, note);
    }
}
