package award.recommendation.model;

import award.recommendation.NewRecommender;
import award.recommendation.NewRightLost;
import award.recommendation.RecommenderEntry;
import award.recommendation.RecommenderId;
import award.recommendation.RecommenderRecorded;
import award.recommendation.RecommenderSheet;
import award.recommendation.RightLost;
import award.shared.Message;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/// A body that may recommend applications of one award (推荐单位): a sector department, a local bureau, an association, a government.
@Entity
public class Recommender {

    @EmbeddedId
    private RecommenderId id;

    private String scheme;
    private String code;

    @Embedded
    private RecommenderEntry entry;

    @ElementCollection
    @CollectionTable(name = "recommender_right_lost", joinColumns = @JoinColumn(name = "recommender"))
    @OrderColumn(name = "place")
    private List<RightLost> losses = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Recommender() {}

    public Recommender(NewRecommender entered) {
        id = RecommenderId.fresh();
        scheme = entered.scheme();
        code = entered.code();
        entry = entered.entry();
    }

    public RecommenderRecorded entered() {
        return recorded("recommendation.act.entered", entry.name());
    }

    public RecommenderRecorded correct(RecommenderEntry corrected) {
        entry = corrected;
        return recorded("recommendation.act.corrected", entry.name());
    }

    /// Takes its right to recommend from a day on.
    ///
    /// @throws IllegalStateException when it has lost it already
    public RecommenderRecorded loseRight(NewRightLost decision) {
        if (!losses.isEmpty() && losses.getLast().restoredOn() == null) throw new IllegalStateException("lost already: " + code);
        losses.add(new RightLost(decision.on(), decision.reason(), decision.authority(), decision.document(), null, ""));
        return recorded("recommendation.act.rightLost", entry.name(), decision.on(), decision.authority(), decision.reason());
    }

    /// Gives it its right back from a day on.
    ///
    /// @throws IllegalStateException when it has not lost it
    public RecommenderRecorded regainRight(NewRightLost decision) {
        if (losses.isEmpty() || losses.getLast().restoredOn() != null) throw new IllegalStateException("not lost: " + code);
        var lost = losses.removeLast();
        losses.add(new RightLost(lost.lostOn(), lost.reason(), lost.authority(), lost.document(), decision.on(), decision.authority()));
        return recorded("recommendation.act.rightRegained", entry.name(), decision.on(), decision.authority(), decision.reason());
    }

    private RecommenderRecorded recorded(String key, Object... args) {
        return new RecommenderRecorded(id, Message.message(key, args));
    }

    public RecommenderId id() {
        return id;
    }

    public String scheme() {
        return scheme;
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public RecommenderSheet sheet() {
        return new RecommenderSheet(id, scheme, code, entry, losses, version);
    }
}
