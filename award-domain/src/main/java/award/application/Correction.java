package award.application;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What a checker wants set right (补正事项): one field, one block of the form, or, where no field is named, the whole of it.
///
/// @param field key of a field or of a block; empty for the whole application
/// @param what  what is wrong with it, in words for the applicant
@Embeddable
public record Correction(@NotNull @Size(max = 120) String field, @NotBlank @Size(max = 500) String what) {

    /// Whether it opens a field for the applicant again.
    public boolean opens(String key) {
        return field.isEmpty() || field.equals(key) || key.startsWith(field + ".");
    }
}
