package award.committee;

import award.application.CandidacyId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/// An item to be put on an agenda.
///
/// @param stage     key of the stage that waits for it; empty for one that no stage waits for
/// @param candidate whom it is about; empty for a list or anything else
/// @param tier      key of the tier voted on; empty for what is no vote
public record NewItem(
        @NotNull ItemKind kind, @NotBlank @Size(max = 300) String title, @NotNull String stage, Optional<CandidacyId> candidate, @NotNull String tier) {

    /// An item that is nothing but its words.
    public static NewItem of(ItemKind kind, String title) {
        return new NewItem(kind, title, "", Optional.empty(), "");
    }
}
