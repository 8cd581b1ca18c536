package award.committee.web;

import award.committee.Attendance;
import award.committee.Guest;
import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.committee.NotedBy;
import award.committee.Presence;
import award.committee.service.CommitteeTable;
import award.committee.service.RoomDesk;
import award.shared.Findings;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The page `committee/meeting.xhtml`, its part `attendance`: who is there, from the list, from their own tablets, or from the sign-in
/// sheet afterwards; and who attends without a vote.
@Named
@ViewScoped
public class NoteAttendance implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CommitteeTable table;
    @Inject RoomDesk room;
    @Inject Notices notices;

    private String id;
    private transient MeetingSheet sheet;
    private NotedBy how = NotedBy.LIST;
    private List<SeatEntry> seats = List.of();
    @Size(max = 60) private String guestName;
    @Size(max = 200) private String guestOffice;

    public void load() {
        sheet = table.read(MeetingId.parse(id));
        seats = sheet.attendance().stream().map(SeatEntry::new).toList();
    }

    public void attend() {
        var noted = seats.stream().map(seat -> seat.noted(how)).toList();
        var refused = table.substituted(MeetingId.parse(id), noted);
        if (refused.isPresent()) {
            notices.refused(Findings.of(refused.get()));
            return;
        }
        var faults = table.attend(MeetingId.parse(id), seats.stream().map(SeatEntry::seen).toList(), noted);
        faults.forEach(notices::problem);
        if (!faults.isEmpty()) return;
        notices.done("committee.meeting.attended");
        load();
    }

    /// Notes as present whoever is neither excused nor substituted.
    public void allPresent() {
        seats.stream().filter(seat -> seat.getPresence() == Presence.EXPECTED).forEach(seat -> seat.setPresence(Presence.PRESENT));
    }

    /// Notes that a member goes now.
    public void leave(Attendance seat) {
        room.leave(MeetingId.parse(id), seat.member().seat(), "");
        load();
    }

    public void welcome() {
        if (guestName == null || guestName.isBlank()) return;
        var all = new ArrayList<>(guests());
        all.add(new Guest(guestName.strip(), guestOffice == null ? "" : guestOffice.strip()));
        table.welcome(MeetingId.parse(id), all);
        guestName = guestOffice = null;
        sheet = null;
    }

    public void sendAway(Guest guest) {
        table.welcome(MeetingId.parse(id), guests().stream().filter(each -> !each.equals(guest)).toList());
        sheet = null;
    }

    private List<Guest> guests() {
        return table.read(MeetingId.parse(id)).guests();
    }

    public MeetingSheet getSheet() {
        if (sheet == null) sheet = table.read(MeetingId.parse(id));
        return sheet;
    }

    public List<Presence> getPresences() {
        return Arrays.asList(Presence.values());
    }

    public List<NotedBy> getWays() {
        return List.of(NotedBy.LIST, NotedBy.SHEET);
    }

    public List<SeatEntry> getSeats() {
        return seats;
    }

    void turnTo(String meeting) {
        id = meeting;
        load();
    }

    public NotedBy getHow() {
        return how;
    }

    public void setHow(NotedBy how) {
        this.how = how;
    }

    public String getGuestName() {
        return guestName;
    }

    public void setGuestName(String guestName) {
        this.guestName = guestName;
    }

    public String getGuestOffice() {
        return guestOffice;
    }

    public void setGuestOffice(String guestOffice) {
        this.guestOffice = guestOffice;
    }
}
