package award.packet.web;

import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.committee.service.CommitteeTable;
import award.document.Packet.Sheets;
import award.packet.CompositionSheet;
import award.packet.Plan;
import award.packet.Treatment;
import award.packet.service.PacketDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.primefaces.event.ReorderEvent;

/// The page `packet/compose.xhtml`: the list of parts, moved, switched, named and laid; what they lack; the files in them.
@Named
@ViewScoped
public class ComposePacket implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LEVELS = 3;

    @Inject PacketDesk desk;
    @Inject CommitteeTable table;
    @Inject Notices notices;

    private String meeting;
    private long version;
    private boolean named;
    private List<PartEntry> parts = new ArrayList<>();
    private transient CompositionSheet sheet;
    private transient MeetingSheet about;

    public void load() {
        sheet = desk.read(id());
        version = sheet.version();
        named = sheet.named();
        parts = new ArrayList<>(sheet.plan().parts().stream().map(PartEntry::new).toList());
    }

    /// Keeps the list as it stands on the page.
    public void keep() {
        desk.arrange(id(), version, new Plan(parts.stream().map(PartEntry::part).toList()));
        load();
    }

    public void move(String key, int by) {
        desk.arrange(id(), version, new Plan(parts.stream().map(PartEntry::part).toList()).moved(key, by));
        load();
    }

    /// The table has put the dragged line where it was dropped.
    public void dropped(ReorderEvent event) {
        keep();
    }

    public void name() {
        desk.name(id(), version, named);
        load();
    }

    public void treat(UUID file, Treatment treatment) {
        desk.treat(id(), version, file, treatment);
        load();
    }

    public void makeCustom() {
        desk.makeCustom(id());
        notices.done("packet.compose.customMade");
    }

    public void forget() {
        desk.forget(id(), version);
        notices.done("packet.compose.forgotten");
        load();
    }

    public void examine() {
        desk.examine(id());
        notices.done("packet.compose.examining");
    }

    /// Looks how far the examination of files is.
    public void watch() {
        load();
    }

    public CompositionSheet getSheet() {
        if (sheet == null) sheet = desk.read(id());
        return sheet;
    }

    public MeetingSheet getAbout() {
        if (about == null) about = table.read(id());
        return about;
    }

    public List<Integer> getLevels() {
        return IntStream.rangeClosed(1, LEVELS).boxed().toList();
    }

    public List<Sheets> getLayings() {
        return Arrays.asList(Sheets.values());
    }

    public List<Treatment> getTreatments() {
        return Arrays.asList(Treatment.values());
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

    public List<PartEntry> getParts() {
        return parts;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }
}
