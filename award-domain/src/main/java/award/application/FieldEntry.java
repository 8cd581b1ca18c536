package award.application;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What somebody writes into one field.
///
/// @param seen the version of the field that the writer saw; 0 for a blank one
/// @param text more than a limit allows is kept too: what is too long is for the writer to shorten, not for the product to cut
public record FieldEntry(
        @NotBlank @Size(max = 120) String field, @Min(0) long seen, @NotNull @Size(max = 200_000) String text) {}
