package award.committee.web;

import award.committee.MeetingSheet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;

/// When and where a meeting is held, as a form asks for it (`WEB-INF/committee/arrangement.xhtml`).
public class MeetingEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull private LocalDateTime startsAt;
    @NotBlank @Size(max = 200) private String place;

    /// An entry that begins with nothing.
    public MeetingEntry() {}

    public MeetingEntry(MeetingSheet sheet) {
        startsAt = sheet.startsAt();
        place = sheet.place();
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
