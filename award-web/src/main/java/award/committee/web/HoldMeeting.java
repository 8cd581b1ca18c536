package award.committee.web;

import award.application.CandidacyId;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.ballot.VoteMethods;
import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.committee.Presence;
import award.committee.service.CommitteeTable;
import award.edition.service.EditionReader;
import award.scheme.rule.Tier;
import award.scheme.rule.Vote.Method;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The page `committee/meeting.xhtml`: a meeting's agenda, who came, and the votes to be taken.
@Named
@ViewScoped
public class HoldMeeting implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CommitteeTable table;
    @Inject EditionReader editions;
    @Inject CandidacyReader candidates;
    @Inject Notices notices;

    private String id;
    private transient MeetingSheet sheet;
    private long version;
    private List<SeatEntry> seats;
    private MeetingEntry entry;
    private String tier;
    private Method method;
    private List<String> chosen = new ArrayList<>();

    public void load() {
        sheet = table.read(MeetingId.parse(id));
        version = sheet.version();
        seats = sheet.attendance().stream().map(SeatEntry::new).toList();
        entry = new MeetingEntry(sheet);
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
        table.arrange(MeetingId.parse(id), version, entry.getStartsAt(), entry.getPlace().strip(), entry.items());
        notices.done("shared.saved");
        load();
    }

    public void attend() {
        var faults = table.attend(MeetingId.parse(id), version, seats.stream().map(SeatEntry::attendance).toList());
        faults.forEach(notices::problem);
        if (!faults.isEmpty()) return;
        notices.done("committee.meeting.attended");
        load();
    }

    /// Notes as present whoever is neither excused nor substituted.
    public void allPresent() {
        seats.stream().filter(seat -> seat.getPresence() == Presence.EXPECTED).forEach(seat -> seat.setPresence(Presence.PRESENT));
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
        return editions.regulationOf(getSheet().edition()).rules().tiers().stream().filter(each -> !voted.contains(each.key())).toList();
    }

    public Set<Method> getMethods() {
        return editions.regulationOf(getSheet().edition()).rules().voteOn(tier).map(VoteMethods::allowed).orElseGet(Set::of);
    }

    public List<CandidacyRow> getCandidates() {
        return candidates.all(CandidacyQuery.in(getSheet().edition(), CandidacyState.SHORTLISTED));
    }

    public List<Presence> getPresences() {
        return Arrays.asList(Presence.values());
    }

    public List<SeatEntry> getSeats() {
        return seats;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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
