package award.packet.web;

import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.committee.service.CommitteeTable;
import award.packet.CopyRow;
import award.packet.service.CopyDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/// The page `packet/copies.xhtml`: which numbered copy is with whom, and which has come back.
@Named
@ViewScoped
public class ReturnCopies implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CopyDesk desk;
    @Inject CommitteeTable table;

    private String meeting;
    private transient List<CopyRow> copies;
    private transient MeetingSheet about;

    public void handOut(CopyRow copy) {
        desk.handOut(id(), copy.number(), copy.version());
        copies = null;
    }

    public void takeBack(CopyRow copy) {
        desk.takeBack(id(), copy.number(), copy.version());
        copies = null;
    }

    public void handOutAll() {
        desk.handOutAll(id());
        copies = null;
    }

    public List<CopyRow> getCopies() {
        if (copies == null) copies = desk.of(id());
        return copies;
    }

    public long getOut() {
        return getCopies().stream().filter(CopyRow::isOut).count();
    }

    public MeetingSheet getAbout() {
        if (about == null) about = table.read(id());
        return about;
    }

    private MeetingId id() {
        return MeetingId.parse(meeting);
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }
}
