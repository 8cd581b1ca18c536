package award.packet.web;

import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.committee.service.CommitteeTable;
import award.packet.Difference;
import award.packet.Freezing;
import award.packet.PacketId;
import award.packet.PacketRow;
import award.packet.service.PacketDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/// The page `packet/versions.xhtml`: the frozen packets, what has changed since the last one, and the freezing of the next.
@Named
@ViewScoped
public class FreezePacket implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PacketDesk desk;
    @Inject CommitteeTable table;
    @Inject Notices notices;

    private String meeting;
    @Size(max = 300) private String reason;
    private String looked;
    private transient List<PacketRow> frozen;
    private transient List<Difference> differences;
    private transient List<Difference> corrections;
    private transient MeetingSheet about;

    public void freeze() {
        if (!getFrozen().isEmpty() && (reason == null || reason.isBlank())) {
            notices.problem("packet.versions.reasonMissing");
            return;
        }
        switch (desk.freeze(id(), reason == null ? "" : reason)) {
            case Freezing.Frozen done -> notices.done("packet.versions.frozen", done.packet().number());
            case Freezing.Unchanged same -> notices.problem("packet.versions.unchanged", same.number());
            case Freezing.Unchecked files -> {
                desk.examine(id());
                notices.problem("packet.versions.unchecked", files.files());
            }
        }
        reason = null;
        frozen = null;
        differences = null;
    }

    public List<PacketRow> getFrozen() {
        if (frozen == null) frozen = desk.frozen(id());
        return frozen;
    }

    /// What has changed since the packet was frozen last; nothing before it was.
    public List<Difference> getDifferences() {
        if (differences == null) differences = getFrozen().isEmpty() ? List.of() : desk.differences(getFrozen().getFirst().packet());
        return differences;
    }

    /// Shows what a version corrected.
    public void look(PacketRow row) {
        looked = row.id().toString();
        corrections = null;
    }

    public List<Difference> getCorrections() {
        if (corrections == null) corrections = looked == null ? List.of() : desk.corrections(PacketId.parse(looked));
        return corrections;
    }

    public String getLooked() {
        return looked;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
