package award.committee.web;

import award.committee.BodyId;
import award.committee.BodyRow;
import award.committee.MeetingRow;
import award.committee.NewMeeting;
import award.committee.service.AgendaDesk;
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
import jakarta.validation.constraints.NotNull;
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
    @Inject AgendaDesk agenda;
    @Inject EditionReader editions;
    @Inject Notices notices;

    private String edition;
    private transient EditionSheet sheet;
    @NotNull private String body;
    @NotBlank @Size(max = 200) private String title;
    private final MeetingEntry entry = new MeetingEntry();

    /// Calls the meeting with the agenda that the waiting stages give; it is changed on the meeting's page.
    public String call() {
        var of = EditionId.parse(edition);
        var who = BodyId.parse(body);
        var id = table.call(new NewMeeting(who, of, title.strip(), entry.getStartsAt(), entry.getPlace().strip(), agenda.propose(of, who)));
        notices.doneAndGone("committee.edition.called");
        return "/committee/meeting?faces-redirect=true&id=" + id;
    }

    /// The bodies that can be called together: those that have been set up and deliberate in a stage.
    public List<BodyRow> getBodies() {
        return office.meeting(getSheet().regulation().scheme());
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

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
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
