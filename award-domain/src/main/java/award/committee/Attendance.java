package award.committee;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// One member's attendance at one meeting, with the member as it was then.
///
/// @param substitute who came instead, or the reason of leave or recusal; may be empty
@Embeddable
public record Attendance(
        @NotNull @Valid @Embedded Member member,
        @NotNull @Enumerated(EnumType.STRING) Presence presence,
        @NotNull @Size(max = 200) String substitute) {

    public Attendance as(Presence other, String who) {
        return new Attendance(member, other, who);
    }
}
