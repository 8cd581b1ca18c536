package award.ballot.model;

import award.ballot.CandidateVotes;
import award.ballot.Elector;
import award.ballot.NewCount;
import award.ballot.NewPoll;
import award.ballot.OccasionId;
import award.ballot.Papers;
import award.ballot.PollId;
import award.ballot.Roll;
import award.ballot.VoteEntered;
import award.edition.EditionId;
import award.scheme.rule.Vote;
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
import java.util.List;

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

    private boolean counted;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Poll() {}

    /// @param candidates in ballot order, with no votes yet
    public Poll(PollId id, NewPoll prepared, List<CandidateVotes> candidates) {
        this.id = id;
        occasion = prepared.occasion();
        title = prepared.title();
        edition = prepared.edition();
        tier = prepared.tier();
        method = prepared.method();
        papers = Papers.NONE;
        scrutineer = "";
        teller = "";
        votes.addAll(candidates);
        roll.addAll(prepared.roll().electors());
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
        return counted;
    }

    public long version() {
        return version;
    }

    /// Takes over who is called, as attendance now stands.
    public void enroll(Roll called) {
        if (roll.equals(called.electors())) return;
        roll.clear();
        roll.addAll(called.electors());
    }

    /// Enters the count, which has been checked ([award.ballot.CountCheck]).
    public VoteEntered count(NewCount entry) {
        method = entry.method();
        papers = entry.papers();
        votes.clear();
        votes.addAll(entry.votes());
        scrutineer = entry.scrutineer();
        teller = entry.teller();
        counted = true;
        return new VoteEntered(occasion, id, tier, papers);
    }
}
