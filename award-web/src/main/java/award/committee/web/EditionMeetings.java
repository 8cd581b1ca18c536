package award.committee.web;

import award.committee.MeetingRow;
import award.committee.NewMeeting;
import award.committee.service.CommitteeOffice;
import award.committee.service.CommitteeTable;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/// The page `committee/edition.xhtml`: the meetings on one edition, and the call for the next.
@Named
@ViewScoped
public class EditionMeetings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CommitteeTable table;
    @Inject CommitteeOffice office;
    @Inject EditionReader editions;
    @Inject Notices notices;

    private String edition;
    private transient EditionSheet sheet;
    @NotBlank @Size(max = 200) private String title;
    private final MeetingEntry entry = new MeetingEntry();

    public String call() {
        var body = office.of(getSheet().regulation().scheme());
        if (body.isEmpty()) {
            notices.problem("committee.edition.noBody");
            return null;
        }
        var id = table.call(new NewMeeting(body.get().id(), EditionId.parse(edition), title.strip(), entry.getStartsAt(), entry.getPlace().strip(), entry.items()));
        notices.doneAndGone("committee.edition.called");
        return "/committee/meeting?faces-redirect=true&id=" + id;
    }

    public List<MeetingRow> getMeetings() {
        return table.of(EditionId.parse(edition));
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(EditionId.parse(edition));
        return sheet;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public MeetingEntry getEntry() {
        return entry;
    }
}
