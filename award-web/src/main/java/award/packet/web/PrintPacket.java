package award.packet.web;

import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.committee.service.CommitteeTable;
import award.packet.JobId;
import award.packet.JobSheet;
import award.packet.NewPrint;
import award.packet.Ordering;
import award.packet.Output;
import award.packet.PacketId;
import award.packet.PacketRow;
import award.packet.service.PacketDesk;
import award.packet.service.PrintDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The page `packet/print.xhtml`: prints are ordered, watched, cancelled and fetched.
@Named
@ViewScoped
public class PrintPacket implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PrintDesk press;
    @Inject PacketDesk packets;
    @Inject CommitteeTable table;
    @Inject Notices notices;

    private String meeting;
    private String packet = "";
    private Output output = Output.WHOLE;
    private transient List<JobSheet> jobs;
    private transient List<PacketRow> frozen;
    private transient MeetingSheet about;

    /// The packet frozen last is what people want printed.
    public void load() {
        packet = getFrozen().stream().findFirst().map(row -> row.id().toString()).orElse("");
    }

    public void order() {
        var which = packet == null || packet.isEmpty() ? Optional.<PacketId>empty() : Optional.of(PacketId.parse(packet));
        switch (press.order(new NewPrint(id(), output, which))) {
            case Ordering.Queued queued -> notices.done("packet.print.ordered");
            case Ordering.Refused refused -> notices.problem(refused.reason());
        }
        jobs = null;
    }

    public void cancel(JobId job) {
        press.cancel(job);
        jobs = null;
    }

    public void repeat(JobId job) {
        press.repeat(job);
        jobs = null;
    }

    /// Looks how far the prints are.
    public void watch() {
        jobs = null;
    }

    public List<JobSheet> getJobs() {
        if (jobs == null) jobs = press.of(id());
        return jobs;
    }

    public boolean isWorking() {
        return getJobs().stream().anyMatch(job -> !job.isOver());
    }

    public List<PacketRow> getFrozen() {
        if (frozen == null) frozen = packets.frozen(id());
        return frozen;
    }

    public MeetingSheet getAbout() {
        if (about == null) about = table.read(id());
        return about;
    }

    public List<Output> getOutputs() {
        return Arrays.asList(Output.values());
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

    public String getPacket() {
        return packet;
    }

    public void setPacket(String packet) {
        this.packet = packet;
    }

    public Output getOutput() {
        return output;
    }

    public void setOutput(Output output) {
        this.output = output;
    }
}
