package award.honour.model;

import award.edition.EditionId;
import award.honour.NewProposal;
import award.honour.ProposalDecided;
import award.honour.ProposalSheet.Decided;
import award.honour.ProposedPlace;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The list of those proposed for the award in one edition (拟奖名单), as the committee decided it.
@Entity
@Table(name = "honour_proposal")
public class Proposal {

    @EmbeddedId
    private EditionId edition;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String document;

    private String reason;

    @ElementCollection
    @CollectionTable(name = "honour_proposed", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "position")
    private List<ProposedPlace> places = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Proposal() {}

    public Proposal(EditionId edition, NewProposal decision) {
        this.edition = edition;
        decideAnew(decision);
    }

    /// Puts another list in the place of this one: a decision about somebody on it was taken back, or it was not released yet.
    public final Proposal decideAnew(NewProposal decision) {
        decidedOn = decision.day();
        document = decision.document();
        reason = decision.reason();
        places.clear();
        places.addAll(decision.places());
        return this;
    }

    public List<ProposedPlace> places() {
        return List.copyOf(places);
    }

    public Decided sheet() {
        return new Decided(decidedOn, document, reason, places());
    }

    public ProposalDecided decided() {
        return new ProposalDecided(edition, decidedOn, document, places.size());
    }
}
