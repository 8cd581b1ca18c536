package award.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What one body said when it was asked.
///
/// @param repliedOn day of the answer, or the day on which its silence was noted; null while it is awaited
/// @param words     what it said; may be empty
@Embeddable
public record BodyReply(
        @NotBlank @Size(max = 100) String body,
        @Enumerated(EnumType.STRING) @NotNull Reply reply,
        @Column(name = "replied_on") LocalDate repliedOn,
        @NotNull @Size(max = 1000) String words) {

    public static BodyReply awaitedOf(String body) {
        return new BodyReply(body, Reply.AWAITED, null, "");
    }

    public boolean isAwaited() {
        return reply == Reply.AWAITED;
    }
}
