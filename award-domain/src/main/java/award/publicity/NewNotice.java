package award.publicity;

import jakarta.validation.Valid;
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
/// @param matter  what the notice belongs to: the identifier of an edition, or of a recommender's referral
/// @param about   how the matter is called; empty for the award's name
/// @param scheme  award under whose regulation it is published
/// @param version of the regulation
/// @param rule    key of the notice in the regulation
/// @param days    its length in the rule's unit
/// @param entries the list that is published, line by line: names and units, no other personal data
/// @param contact who issues it and takes objections; null for the same as the last time
public record NewNotice(
        @NotNull UUID matter,
        @NotNull @Size(max = 200) String about,
        @NotBlank String scheme,
        @NotBlank String version,
        @NotBlank String rule,
        @NotNull LocalDate publishedOn,
        @Min(1) @Max(60) int days,
        @NotEmpty List<@NotBlank @Size(max = 300) String> entries,
        @Valid Contact contact) {

    public NewNotice {
        entries = List.copyOf(entries);
    }

    /// A notice of the award's office as its last one was.
    public NewNotice(UUID matter, String scheme, String version, String rule, LocalDate publishedOn, int days, List<String> entries) {
        this(matter, "", scheme, version, rule, publishedOn, days, entries, null);
    }

    /// The same, issued by somebody where it names nobody.
    public NewNotice orBy(Contact issuer) {
        return contact != null ? this : new NewNotice(matter, about, scheme, version, rule, publishedOn, days, entries, issuer);
    }
}
