package award.recommendation.web;

import award.edition.Award;
import award.edition.service.EditionReader;
import award.recommendation.RecommenderSheet;
import award.recommendation.service.RecommenderDesk;
import award.scheme.Regulation;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page `recommendation/bodies.xhtml`: the register of those who recommend, award by award.
@Named
@ViewScoped
public class RecommenderList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject RecommenderDesk desk;
    @Inject EditionReader editions;
    @Inject Clock clock;

    private String scheme;
    private transient List<Award> awards;
    private transient List<RecommenderSheet> bodies;

    public List<Award> getAwards() {
        if (awards == null) awards = editions.awards().stream().filter(award -> award.regulation().rules().recommendation().isPresent()).toList();
        return awards;
    }

    public List<RecommenderSheet> getBodies() {
        if (bodies == null) bodies = desk.of(getScheme());
        return bodies;
    }

    public boolean isEntitled(RecommenderSheet body) {
        return body.isEntitledOn(LocalDate.now(clock));
    }

    public String channelOf(RecommenderSheet body) {
        return regulation().rules().recommendation().flatMap(rule -> rule.channel(body.entry().channel())).map(channel -> channel.name()).orElse("");
    }

    private Regulation regulation() {
        return getAwards().stream().map(Award::regulation).filter(regulation -> regulation.scheme().equals(getScheme())).findFirst().orElseThrow();
    }

    public String getScheme() {
        if (scheme == null || scheme.isBlank()) {
            scheme = getAwards().stream().map(award -> award.regulation().scheme()).filter(each -> !desk.of(each).isEmpty()).findFirst()
                    .orElseGet(() -> getAwards().getFirst().regulation().scheme());
        }
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
        bodies = null;
    }
}
