package award.ballot.web;

import award.ballot.Duty;
import award.ballot.PollId;
import award.ballot.PollSheet;
import award.ballot.PollState;
import award.ballot.Turnout;
import award.ballot.service.BallotBox;
import award.ballot.service.PollDesk;
import award.ballot.service.PublishedVotes;
import award.ballot.service.VoteOffice;
import award.identity.Me;
import award.identity.Role;
import award.identity.service.MyDesk;
import award.shared.Message;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The page `ballot/poll.xhtml`: how a vote is conducted, from its officers to its result.
@Named
@ViewScoped
public class ConductVote implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PollDesk desk;
    @Inject VoteOffice office;
    @Inject BallotBox box;
    @Inject PublishedVotes records;
    @Inject MyDesk mine;
    @Inject Notices notices;

    private String id;
    private transient PollSheet sheet;
    private transient Me me;
    private long version;
    private final Map<Duty, String> officers = new EnumMap<>(Duty.class);
    private boolean electronic;
    private String reason = "";
    private final RulingEntry ruling = new RulingEntry();

    public void load() {
        sheet = desk.read(PollId.parse(id));
        version = sheet.version();
        electronic = sheet.electronic();
    }

    public void appoint() {
        tell(office.appoint(PollId.parse(id), version, officers, electronic), "ballot.poll.appointed");
    }

    public void open() {
        tell(office.open(PollId.parse(id), version), "ballot.poll.opened");
    }

    public void close() {
        tell(office.close(PollId.parse(id)), "ballot.poll.closedNow");
    }

    private void tell(List<Message> faults, String done) {
        faults.forEach(notices::problem);
        if (!faults.isEmpty()) return;
        notices.done(done);
        load();
    }

    public String retake() {
        if (reason == null || reason.isBlank()) {
            notices.problem("ballot.poll.reasonMissing");
            return null;
        }
        var again = office.retake(PollId.parse(id), version, reason.strip());
        notices.doneAndGone("ballot.poll.retaken");
        return to(again);
    }

    public String second() {
        return office.secondBallot(PollId.parse(id)).map(ConductVote::to).orElse(null);
    }

    private static String to(PollId poll) {
        return "/ballot/poll?faces-redirect=true&id=" + poll;
    }

    public void decide() {
        office.decide(PollId.parse(id), version, ruling.ruling());
        notices.done("ballot.poll.decisionKept");
        load();
    }

    public PollSheet getSheet() {
        if (sheet == null) sheet = desk.read(PollId.parse(id));
        return sheet;
    }

    private Me me() {
        if (me == null) me = mine.whoAmI();
        return me;
    }

    public boolean isSecretary() {
        return me().is(Role.SECRETARY);
    }

    /// Whether the count is typed in from a signed tally sheet: nobody is appointed to enter it.
    public boolean isCountedHere() {
        return isSecretary() && !getSheet().electronic() && getSheet().officers().stream().noneMatch(each -> each.duty().counts())
                && getSheet().state() != PollState.RETAKEN;
    }

    public boolean isOfficer() {
        return getSheet().officers().stream().anyMatch(each -> each.account().equals(me().account()));
    }

    public boolean isTrustee() {
        return getSheet().electronic() && getSheet().officers().stream()
                .anyMatch(each -> each.account().equals(me().account()) && each.duty() != Duty.SECOND_TELLER);
    }

    public boolean isVoter() {
        return getSheet().electronic() && getSheet().roll().voters().stream()
                .anyMatch(each -> each.signsInAs().equals(Optional.of(me().account())));
    }

    public boolean isPrepared() {
        return getSheet().state() == PollState.PREPARED;
    }

    public boolean isOpen() {
        return getSheet().state() == PollState.OPEN;
    }

    /// Whether the vote is under way or waits for its count, so that it may have to be taken again.
    public boolean isRetakable() {
        return isSecretary() && (isOpen() || getSheet().state() == PollState.CLOSED);
    }

    public Turnout getTurnout() {
        return box.turnout(PollId.parse(id));
    }

    public List<PublishedVotes.Tracker> getTrackers() {
        return getSheet().electronic() && getSheet().counted() ? records.trackers(PollId.parse(id)) : List.of();
    }

    public List<Duty> getDuties() {
        return List.of(Duty.values());
    }

    public Map<Duty, String> getOfficers() {
        return officers;
    }

    public RulingEntry getRuling() {
        return ruling;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isElectronic() {
        return electronic;
    }

    public void setElectronic(boolean electronic) {
        this.electronic = electronic;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
