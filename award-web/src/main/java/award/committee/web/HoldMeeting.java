package award.committee.web;

import award.application.CandidacyId;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.ballot.VoteMethods;
import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.committee.service.CommitteeTable;
import award.committee.service.InvitationDesk;
import award.committee.service.RoomDesk;
import award.edition.service.EditionReader;
import award.scheme.Regulation;
import award.scheme.rule.Tier;
import award.scheme.rule.Vote.Method;
import award.shared.Findings;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The page `committee/meeting.xhtml`, its part `plan`: when and where, who is called, which votes are taken; and whether it was held.
@Named
@ViewScoped
public class HoldMeeting implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CommitteeTable table;
    @Inject InvitationDesk invitations;
    @Inject RoomDesk room;
    @Inject EditionReader editions;
    @Inject CandidacyReader candidates;
    @Inject ArrangeAgenda agenda;
    @Inject NoteAttendance attendance;
    @Inject KeepRecords records;
    @Inject Notices notices;

    private String id;
    private String part = "plan";
    private transient MeetingSheet sheet;
    private transient Regulation regulation;
    private long version;
    private MeetingEntry entry;
    private String tier;
    private Method method;
    private List<String> chosen = new ArrayList<>();

    public void load() {
        sheet = table.read(MeetingId.parse(id));
        version = sheet.version();
        entry = new MeetingEntry(sheet);
        switch (part) {
            case "agenda", "recusals" -> agenda.turnTo(id);
            case "attendance" -> attendance.turnTo(id);
            case "records" -> records.turnTo(id);
            default -> turnToPlan();
        }
    }

    private void turnToPlan() {
        tier = getTiers().stream().findFirst().map(Tier::key).orElse(null);
        offer();
    }

    /// Fills the form of the next vote with what the regulation asks for.
    public void offer() {
        if (tier == null) return;
        method = getMethods().iterator().next();
        chosen = new ArrayList<>(getCandidates().stream().map(row -> row.id().toString()).toList());
    }

    public void arrange() {
        table.move(MeetingId.parse(id), version, entry.getStartsAt(), entry.getPlace().strip());
        notices.done("shared.saved");
        load();
    }

    public void invite() {
        var invited = invitations.invite(MeetingId.parse(id));
        notices.done("committee.meeting.invited", invited.drafted(), invited.onPaper());
    }

    /// Puts the meeting on record as it was held without the software, until an hour after it began or now.
    public void held() {
        var refused = room.held(MeetingId.parse(id), entry.getStartsAt().plusHours(1));
        refused.ifPresentOrElse(finding -> notices.refused(Findings.of(finding)), () -> notices.done("committee.meeting.isHeld"));
        load();
    }

    public void cancel() {
        room.cancel(MeetingId.parse(id));
        load();
    }

    public String prepare() {
        if (chosen.isEmpty()) {
            notices.problem("committee.meeting.nobodyChosen");
            return null;
        }
        var poll = table.prepare(MeetingId.parse(id), tier, method, chosen.stream().map(CandidacyId::parse).toList());
        return "/ballot/poll?faces-redirect=true&id=" + poll;
    }

    public MeetingSheet getSheet() {
        if (sheet == null) sheet = table.read(MeetingId.parse(id));
        return sheet;
    }

    /// The tiers on which no vote is prepared yet.
    public List<Tier> getTiers() {
        var voted = getSheet().polls().stream().map(poll -> poll.tier().key()).collect(Collectors.toSet());
        return regulation().rules().tiers().stream().filter(each -> !voted.contains(each.key())).toList();
    }

    public Set<Method> getMethods() {
        return regulation().rules().voteOn(tier).map(VoteMethods::allowed).orElseGet(Set::of);
    }

    private Regulation regulation() {
        if (regulation == null) regulation = editions.regulationOf(getSheet().edition());
        return regulation;
    }

    public List<CandidacyRow> getCandidates() {
        return candidates.all(CandidacyQuery.in(getSheet().edition(), CandidacyState.SHORTLISTED));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /// Which part of the page is shown: plan, agenda, recusals, attendance, records.
    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part == null ? "plan" : part;
    }

    public String getTier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = tier;
    }

    public Method getMethod() {
        return method;
    }

    public void setMethod(Method method) {
        this.method = method;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public MeetingEntry getEntry() {
        return entry;
    }
}
