package award.committee.web;

import award.committee.MeetingId;
import award.committee.Recusal;
import award.committee.Room;
import award.committee.service.RecusalDesk;
import award.committee.service.RoomDesk;
import award.shared.Findings;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/// The pages `committee/room.xhtml` and `committee/wall.xhtml`: a meeting as it stands now, for the one who looks at it.
@Named
@ViewScoped
public class EnterRoom implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject RoomDesk desk;
    @Inject RecusalDesk recusals;
    @Inject Notices notices;

    private String id;
    private transient Room room;
    @Size(max = 300) private String words;

    /// Looks again.
    public void look() {
        room = desk.look(MeetingId.parse(id));
    }

    public void open() {
        desk.open(MeetingId.parse(id)).ifPresent(finding -> notices.refused(Findings.of(finding)));
        look();
    }

    public void begin(int item) {
        desk.begin(MeetingId.parse(id), item).forEach(notices::problem);
        look();
    }

    public void close() {
        desk.close(MeetingId.parse(id));
        look();
    }

    public void confirm() {
        desk.confirm(MeetingId.parse(id));
        look();
    }

    public void leave() {
        desk.leave(MeetingId.parse(id), getRoom().mine().orElseThrow().member().seat(), "");
        look();
    }

    /// A member declares an interest in the present item or one to come.
    public void declare(int item) {
        if (words == null || words.isBlank()) {
            notices.problem("committee.room.wordsMissing");
            return;
        }
        recusals.declare(MeetingId.parse(id), item, words.strip());
        words = null;
        look();
    }

    public void decide(Recusal recusal, boolean accepted) {
        recusals.decide(MeetingId.parse(id), recusal.item(), recusal.seat(), accepted);
        look();
    }

    public Room getRoom() {
        if (room == null) look();
        return room;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
