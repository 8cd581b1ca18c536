package award.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A step of the verification (核查事项): who is asked what, and what came of it.
///
/// @param doneOn null as long as it is under way
/// @param result empty as long as it is under way
@Embeddable
public record Inquiry(
        @NotBlank @Size(max = 300) String what,
        @NotBlank @Size(max = 100) String body,
        @NotNull @Column(name = "asked_on") LocalDate askedOn,
        @Column(name = "done_on") LocalDate doneOn,
        @NotNull @Size(max = 1000) String result) {

    public static Inquiry begun(String what, String body, LocalDate askedOn) {
        return new Inquiry(what, body, askedOn, null, "");
    }

    public Inquiry done(LocalDate day, String result) {
        return new Inquiry(what, body, askedOn, day, result);
    }

    public boolean isDone() {
        return doneOn != null;
    }
}
