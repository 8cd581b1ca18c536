package award.ballot.model;

import award.ballot.CandidateVotes;
import award.ballot.Duty;
import award.ballot.Papers;
import award.ballot.PollId;
import award.ballot.TellerCount;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One teller's count of a vote (计票录入). Each teller has an entry of their own, so that neither overwrites nor sees the other's.
@Entity
@Table(name = "ballot_entry")
public class TellerEntry {

    /// A vote's entry by one of its tellers.
    @Embeddable
    public record Key(UUID poll, @Enumerated(EnumType.STRING) Duty duty) implements Serializable {

        public Key(PollId poll, Duty duty) {
            this(poll.value(), duty);
        }
    }

    @EmbeddedId
    private Key key;

    @Embedded
    private Papers papers;

    @ElementCollection
    @CollectionTable(name = "ballot_entry_votes", joinColumns = {@JoinColumn(name = "poll", referencedColumnName = "poll"), @JoinColumn(name = "duty", referencedColumnName = "duty")})
    @OrderColumn(name = "position")
    private List<CandidateVotes> votes = new ArrayList<>();

    @Column(name = "entered_by")
    private String enteredBy;

    @Version
    private long version;

    /// For the persistence provider only.
    protected TellerEntry() {}

    public TellerEntry(PollId poll, Duty duty, String teller, TellerCount count) {
        key = new Key(poll, duty);
        enteredBy = teller;
        enter(count);
    }

    public Duty duty() {
        return key.duty();
    }

    public TellerCount count() {
        return new TellerCount(papers, votes);
    }

    public String enteredBy() {
        return enteredBy;
    }

    public void enter(TellerCount count) {
        papers = count.papers();
        votes.clear();
        votes.addAll(count.votes());
    }
}
