package award.review.model;

import award.edition.EditionId;
import award.review.ListedCandidate;
import award.review.ShortlistDecided;
import award.review.Weights;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How one edition reviews, and what came of it (评审安排): the weights, and the list of candidates as it was decided.
@Entity
@Table(name = "review_plan")
public class ReviewPlan {

    /// The weights that stand until an edition decides on its own; shown as such.
    public static final Weights USUAL = new Weights(40, 60);

    @EmbeddedId
    private EditionId edition;

    @Embedded
    private Weights weights;

    /// Number of the decision on the weights; empty while the usual ones stand.
    @Column(name = "weights_document")
    private String weightsDocument;

    @Column(name = "listed_on")
    private LocalDate listedOn;

    @Column(name = "list_document")
    private String listDocument;

    @ElementCollection
    @CollectionTable(name = "review_listed", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "position")
    private List<ListedCandidate> list = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected ReviewPlan() {}

    public ReviewPlan(EditionId edition) {
        this.edition = edition;
        this.weights = USUAL;
        this.weightsDocument = "";
        this.listDocument = "";
    }

    public Weights weights() {
        return weights;
    }

    public String weightsDocument() {
        return weightsDocument;
    }

    public Optional<LocalDate> listedOn() {
        return Optional.ofNullable(listedOn);
    }

    public String listDocument() {
        return listDocument;
    }

    public List<ListedCandidate> list() {
        return List.copyOf(list);
    }

    public void weigh(Weights decided, String document) {
        weights = decided;
        weightsDocument = document;
    }

    /// Keeps the list of candidates as it was decided, in the order of the ranking.
    public ShortlistDecided decide(List<ListedCandidate> decided, LocalDate day, String document) {
        list.clear();
        list.addAll(decided);
        listedOn = day;
        listDocument = document;
        int chosen = (int) decided.stream().filter(ListedCandidate::chosen).count();
        return new ShortlistDecided(edition, day, chosen, decided.size() - chosen);
    }
}
