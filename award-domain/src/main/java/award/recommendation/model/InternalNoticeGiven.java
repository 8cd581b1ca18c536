package award.recommendation.model;

import award.application.ApplicationId;
import award.recommendation.InternalNoticeEntry;
import award.recommendation.InternalNoticeTold;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/// The notice that an applicant gave inside its own organisation before it applied (内部公示).
@Entity
@Table(name = "internal_notice")
public class InternalNoticeGiven {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "application"))
    private ApplicationId application;

    @Embedded
    private InternalNoticeEntry entry;

    @Version
    private long version;

    /// For the persistence provider only.
    protected InternalNoticeGiven() {}

    public InternalNoticeGiven(ApplicationId application) {
        this.application = application;
    }

    public InternalNoticeTold tell(InternalNoticeEntry told) {
        entry = told;
        return new InternalNoticeTold(application, told);
    }

    public InternalNoticeEntry entry() {
        return entry;
    }
}
