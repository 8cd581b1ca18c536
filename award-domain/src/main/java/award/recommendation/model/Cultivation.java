package award.recommendation.model;

import award.recommendation.CultivationEntry;
import award.recommendation.CultivationId;
import award.recommendation.RecommenderId;
import award.recommendation.RecommenderRecorded;
import award.shared.Message;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/// One whom a recommender leads towards the award (培育对象), in its plan of a year.
@Entity
public class Cultivation {

    @EmbeddedId
    private CultivationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recommender"))
    private RecommenderId recommender;

    @Embedded
    private CultivationEntry entry;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Cultivation() {}

    public Cultivation(RecommenderId recommender, CultivationEntry entry) {
        id = CultivationId.fresh();
        this.recommender = recommender;
        this.entry = entry;
    }

    public RecommenderRecorded planned() {
        return recorded("recommendation.act.cultivated");
    }

    public RecommenderRecorded change(CultivationEntry changed) {
        entry = changed;
        return recorded("recommendation.act.cultivationChanged");
    }

    private RecommenderRecorded recorded(String key) {
        return new RecommenderRecorded(recommender, Message.message(key, entry.name(), entry.year(), Message.name(entry.stage())));
    }

    public CultivationId id() {
        return id;
    }

    public RecommenderId recommender() {
        return recommender;
    }

    public long version() {
        return version;
    }
}
