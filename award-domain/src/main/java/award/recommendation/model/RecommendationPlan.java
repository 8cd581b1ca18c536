package award.recommendation.model;

import award.edition.EditionId;
import award.recommendation.NewPlan;
import award.recommendation.PlanLaid;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/// What an edition lays down about recommendation beside its regulation (推荐工作安排).
@Entity
@Table(name = "recommendation_plan")
public class RecommendationPlan {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    @Embedded
    private NewPlan plan;

    @Version
    private long version;

    /// For the persistence provider only.
    protected RecommendationPlan() {}

    public RecommendationPlan(EditionId edition) {
        this.edition = edition;
    }

    public PlanLaid lay(NewPlan laid) {
        plan = laid;
        return new PlanLaid(edition, laid);
    }

    public NewPlan plan() {
        return plan;
    }
}
