package award.publicity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What is needed to publish a notice.
///
/// @param matter  what the notice belongs to: the identifier of an edition
/// @param scheme  award under whose regulation it is published
/// @param version of the regulation
/// @param rule    key of the notice in the regulation
/// @param days    its length in the rule's unit
/// @param entries the list that is published, line by line
public record NewNotice(
        @NotNull UUID matter,
        @NotBlank String scheme,
        @NotBlank String version,
        @NotBlank String rule,
        @NotNull LocalDate publishedOn,
        @Min(1) @Max(60) int days,
        @NotEmpty List<@NotBlank @Size(max = 300) String> entries) {

    public NewNotice {
        entries = List.copyOf(entries);
    }
}
