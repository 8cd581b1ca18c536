package award.ballot.model;

import award.ballot.CandidateVotes;
import award.ballot.Elector;
import award.ballot.NewCount;
import award.ballot.NewPoll;
import award.ballot.OccasionId;
import award.ballot.Officer;
import award.ballot.Papers;
import award.ballot.PollActed;
import award.ballot.PollId;
import award.ballot.PollState;
import award.ballot.Roll;
import award.ballot.Ruling;
import award.ballot.UnclearMark;
import award.ballot.VoteEntered;
import award.edition.EditionId;
import award.scheme.rule.Vote;
import award.shared.Message;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/// A vote on the candidates of one tier (表决): how it was taken, the papers, each candidate's count.
@Entity
@Table(name = "ballot_poll")
public class Poll {

    @EmbeddedId
    private PollId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "occasion"))
    private OccasionId occasion;

    private String title;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    private String tier;

    @Enumerated(EnumType.STRING)
    private Vote.Method method;

    @Embedded
    private Papers papers;

    /// 监票人; empty until the count is entered.
    private String scrutineer;

    /// 计票人; empty until the count is entered.
    private String teller;

    @ElementCollection
    @CollectionTable(name = "ballot_votes", joinColumns = @JoinColumn(name = "poll"))
    @OrderColumn(name = "position")
    private List<CandidateVotes> votes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "ballot_roll", joinColumns = @JoinColumn(name = "poll"))
    @OrderColumn(name = "position")
    private List<Elector> roll = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private PollState state;

    /// Whether a secret ballot is cast on the members' tablets.
    private boolean electronic;

    /// How many may be elected; null where the tier is not limited.
    private Integer seats;

    private int round;

    /// The vote that this one follows, as a second ballot or taken again; null for a first one.
    private UUID follows;

    @ElementCollection
    @CollectionTable(name = "ballot_officer", joinColumns = @JoinColumn(name = "poll"))
    private Set<Officer> officers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "ballot_unclear", joinColumns = @JoinColumn(name = "poll"))
    @OrderColumn(name = "position")
    private List<UnclearMark> unclear = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "ballot_ruling", joinColumns = @JoinColumn(name = "poll"))
    @OrderColumn(name = "position")
    private List<Ruling> rulings = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Poll() {}

    /// @param candidates in ballot order, with no votes yet
    public Poll(PollId id, NewPoll prepared, OptionalInt seats, List<CandidateVotes> candidates) {
        this.id = id;
        occasion = prepared.occasion();
        title = prepared.title();
        edition = prepared.edition();
        tier = prepared.tier();
        method = prepared.method();
        papers = Papers.NONE;
        scrutineer = "";
        teller = "";
        state = PollState.PREPARED;
        this.seats = seats.isPresent() ? seats.getAsInt() : null;
        round = 1;
        votes.addAll(candidates);
        roll.addAll(prepared.roll().electors());
    }

    private Poll(PollId id, Poll before, OptionalInt seats, List<CandidateVotes> candidates) {
        this(id, new NewPoll(before.occasion, before.title, before.edition, before.tier, before.method,
                candidates.stream().map(CandidateVotes::candidacy).toList(), before.roll()), seats,
                candidates.stream().map(each -> CandidateVotes.none(each.candidacy(), each.name())).toList());
        round = before.round + 1;
        follows = before.id.value();
        electronic = before.electronic;
        officers.addAll(before.officers);
    }

    public PollId id() {
        return id;
    }

    public OccasionId occasion() {
        return occasion;
    }

    public String title() {
        return title;
    }

    public EditionId edition() {
        return edition;
    }

    public Roll roll() {
        return new Roll(roll);
    }

    public String tier() {
        return tier;
    }

    public Vote.Method method() {
        return method;
    }

    public Papers papers() {
        return papers;
    }

    public String scrutineer() {
        return scrutineer;
    }

    public String teller() {
        return teller;
    }

    public List<CandidateVotes> votes() {
        return List.copyOf(votes);
    }

    public boolean isCounted() {
        return state == PollState.COUNTED;
    }

    public PollState state() {
        return state;
    }

    public boolean isElectronic() {
        return electronic;
    }

    public OptionalInt seats() {
        return seats == null ? OptionalInt.empty() : OptionalInt.of(seats);
    }

    public int round() {
        return round;
    }

    /// By duty.
    public List<Officer> officers() {
        return officers.stream().sorted(Comparator.comparing(Officer::duty)).toList();
    }

    public List<UnclearMark> unclear() {
        return List.copyOf(unclear);
    }

    public List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    public long version() {
        return version;
    }

    /// Takes over who is called, as attendance now stands; an opened vote keeps its roll.
    public void enroll(Roll called) {
        if (state != PollState.PREPARED || roll.equals(called.electors())) return;
        roll.clear();
        roll.addAll(called.electors());
    }

    public PollActed appoint(List<Officer> appointed, boolean onTablets) {
        officers.clear();
        officers.addAll(appointed);
        electronic = onTablets;
        return acted("ballot.act.appointed", tier, String.join("、", appointed.stream().map(Officer::name).toList()));
    }

    public PollActed open() {
        go(PollState.OPEN);
        return acted("ballot.act.opened", tier, new Roll(roll).voting());
    }

    public PollActed close() {
        go(PollState.CLOSED);
        return acted("ballot.act.closed", tier);
    }

    public PollActed note(UnclearMark mark) {
        unclear.add(mark);
        return acted("ballot.act.unclear", tier, mark.mark(), mark.reading());
    }

    public PollActed decide(Ruling ruling) {
        if (!isCounted()) throw new IllegalStateException("a decision departs from a count");
        rulings.add(ruling);
        return acted("ballot.act.decided", tier, ruling.body(), ruling.paper(), ruling.reason());
    }

    public PollActed retake(String reason) {
        go(PollState.RETAKEN);
        return acted("ballot.act.retaken", tier, reason);
    }

    /// The same vote, to be taken again.
    public Poll again(PollId other) {
        return new Poll(other, this, seats(), votes);
    }

    /// The second ballot between those who are level for the seats left.
    public Poll secondBallot(PollId other, int seatsLeft, List<CandidateVotes> tied) {
        return new Poll(other, this, OptionalInt.of(seatsLeft), tied);
    }

    private void go(PollState next) {
        if (next.compareTo(state) <= 0) throw new IllegalStateException("a vote goes forward only: " + state + " to " + next);
        state = next;
    }

    private PollActed acted(String key, Object... args) {
        return new PollActed(occasion, Message.message(key, args));
    }

    /// Enters the count, which has been checked ([award.ballot.CountCheck]).
    public VoteEntered count(NewCount entry) {
        if (state == PollState.RETAKEN) throw new IllegalStateException("taken again");
        method = entry.method();
        papers = entry.papers();
        votes.clear();
        votes.addAll(entry.votes());
        scrutineer = entry.scrutineer();
        teller = entry.teller();
        state = PollState.COUNTED;
        return new VoteEntered(occasion, id, tier, papers);
    }
}
