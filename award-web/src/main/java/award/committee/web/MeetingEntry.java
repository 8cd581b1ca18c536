package award.committee.web;

import award.committee.MeetingSheet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/// When and where a meeting is held and what it deals with, as a form asks for it (`WEB-INF/committee/arrangement.xhtml`).
public class MeetingEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull private LocalDateTime startsAt;
    @NotBlank @Size(max = 200) private String place;
    @NotBlank private String agenda;

    /// An entry that begins with nothing.
    public MeetingEntry() {}

    public MeetingEntry(MeetingSheet sheet) {
        startsAt = sheet.startsAt();
        place = sheet.place();
        agenda = String.join("\n", sheet.agenda());
    }

    /// The items of the agenda, one for each line that says something.
    public List<String> items() {
        return agenda.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
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

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }
}
