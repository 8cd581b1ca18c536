package award.application;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// What an applicant says of a piece of evidence.
///
/// @param proves       keys of the [EvidenceSubject]s that it proves
/// @param secretReason why it is a trade secret; counts only when it is one
public record EvidenceDescription(
        @NotBlank @Size(max = 200) String title, @NotNull List<String> proves, @NotNull EvidenceSecrecy secrecy,
        @NotNull @Size(max = 300) String secretReason) {

    /// A mark without a reason cannot be respected.
    @AssertTrue
    public boolean isReasoned() {
        return secrecy == EvidenceSecrecy.OPEN || !secretReason.isBlank();
    }
}
