package award.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;

/// One member's attendance at one meeting, with the member as it was then.
///
/// @param substitute who came instead, or the reason of leave or recusal; may be empty
/// @param reply      to the invitation
/// @param noted      how the presence came on record
/// @param leftAt     since when a member who came is gone, in Beijing time; null for one who stayed
@Embeddable
public record Attendance(
        @NotNull @Valid @Embedded Member member,
        @NotNull @Enumerated(EnumType.STRING) Presence presence,
        @NotNull @Size(max = 200) String substitute,
        @NotNull @Enumerated(EnumType.STRING) Reply reply,
        @NotNull @Enumerated(EnumType.STRING) NotedBy noted,
        @Column(name = "left_at") LocalDateTime leftAt) implements Serializable {

    public static Attendance expected(Member member) {
        return new Attendance(member, Presence.EXPECTED, "", Reply.NONE, NotedBy.LIST, null);
    }

    public Attendance as(Presence other, String who) {
        return as(other, who, noted);
    }

    public Attendance as(Presence other, String who, NotedBy by) {
        return new Attendance(member, other, who, reply, by, other == Presence.LEFT ? leftAt : null);
    }

    /// The answer to the invitation: who asks for leave is noted so, who sends somebody is expected with that name.
    public Attendance answering(Reply answer, String words) {
        var next = answer == Reply.LEAVE ? Presence.LEAVE : Presence.EXPECTED;
        return new Attendance(member, next, words, answer, noted, null);
    }

    public Attendance leaving(LocalDateTime at, String why) {
        return new Attendance(member, Presence.LEFT, why, reply, noted, at);
    }
}
