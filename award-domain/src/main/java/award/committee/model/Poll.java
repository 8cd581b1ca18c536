package award.committee.model;

import award.committee.CandidateVotes;
import award.committee.MeetingId;
import award.committee.NewCount;
import award.committee.Papers;
import award.committee.PollId;
import award.committee.VoteEntered;
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

/// A vote of a meeting on the candidates of one tier (表决): how it was taken, the papers, each candidate's count.
@Entity
@Table(name = "committee_poll")
public class Poll {

    @EmbeddedId
    private PollId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting"))
    private MeetingId meeting;

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
    @CollectionTable(name = "committee_votes", joinColumns = @JoinColumn(name = "poll"))
    @OrderColumn(name = "position")
    private List<CandidateVotes> votes = new ArrayList<>();

    private boolean counted;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Poll() {}

    /// @param candidates in ballot order, with no votes yet
    public Poll(PollId id, MeetingId meeting, String tier, Vote.Method method, List<CandidateVotes> candidates) {
        this.id = id;
        this.meeting = meeting;
        this.tier = tier;
        this.method = method;
        this.papers = Papers.NONE;
        this.scrutineer = "";
        this.teller = "";
        votes.addAll(candidates);
    }

    public PollId id() {
        return id;
    }

    public MeetingId meeting() {
        return meeting;
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

    /// Enters the count, which has been checked ([award.committee.CountCheck]).
    public VoteEntered count(NewCount entry) {
        method = entry.method();
        papers = entry.papers();
        votes.clear();
        votes.addAll(entry.votes());
        scrutineer = entry.scrutineer();
        teller = entry.teller();
        counted = true;
        return new VoteEntered(meeting, id, tier, papers);
    }
}
