package award.recommendation.web;

import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.publicity.NoticeRow;
import award.recommendation.ActLine;
import award.recommendation.ReferralId;
import award.recommendation.ReferralSheet;
import award.recommendation.service.ReferralReader;
import award.scheme.rule.Recommendation.ActKind;
import award.scheme.rule.Recommendation.Limit;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// The page `recommendation/read.xhtml`: one referral, its acts in the order of the regulation, and the one that comes next.
@Named
@ViewScoped
public class ReadReferral implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ReferralReader reader;
    @Inject EditionReader editions;

    private String id;
    private long seen;
    private transient ReferralSheet sheet;
    private transient EditionSheet edition;
    private transient List<ActLine> acts;

    public void load() {
        seen = getSheet().version();
    }

    /// Something was written: what is shown is read anew.
    void changed() {
        sheet = null;
        acts = null;
        load();
    }

    ReferralId referral() {
        return ReferralId.parse(id);
    }

    /// The version that the reader has before the eyes.
    long seen() {
        return seen;
    }

    public ReferralSheet getSheet() {
        if (sheet == null) sheet = reader.read(referral());
        return sheet;
    }

    public EditionSheet getEdition() {
        if (edition == null) edition = editions.read(getSheet().edition());
        return edition;
    }

    public List<ActLine> getActs() {
        if (acts == null) acts = reader.acts(referral());
        return acts;
    }

    /// The act that comes next; empty when all are done.
    public Optional<ActLine> current() {
        return getActs().stream().filter(line -> !line.isPassed()).findFirst();
    }

    public ActLine getNow() {
        return current().orElse(null);
    }

    public boolean isAt(String kind) {
        return isWorking() && current().filter(line -> line.act().kind() == ActKind.valueOf(kind)).isPresent();
    }

    /// Whether the reader may work on it now.
    public boolean isWorking() {
        return getSheet().state().isWithRecommender() && reader.isMine(referral());
    }

    public boolean isOnPaper() {
        return reader.isOnPaper(referral());
    }

    public boolean isReady() {
        return isWorking() && current().isEmpty();
    }

    public NoticeRow getNotice() {
        return reader.notice(referral()).orElse(null);
    }

    /// How many the recommender may recommend; null where nothing says so.
    public Limit getLimit() {
        return reader.limit(referral()).orElse(null);
    }

    public boolean isRanked() {
        return reader.limit(referral()).filter(limit -> limit.order() == Limit.Order.RANKED).isPresent();
    }

    public boolean isConsulting() {
        return getActs().stream().anyMatch(line -> line.act().kind() == ActKind.CONSULT);
    }

    public String getChannel() {
        return reader.rule(referral()).channel(getSheet().channel()).map(channel -> channel.name()).orElse("");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
