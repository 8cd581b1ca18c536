package award.recommendation.web;

import award.application.ApplicationId;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.recommendation.NewPlan;
import award.recommendation.RecommenderSheet;
import award.recommendation.Step;
import award.recommendation.UnroutedRow;
import award.recommendation.service.RecommendationOffice;
import award.recommendation.service.RecommenderDesk;
import award.scheme.rule.Recommendation.Limit.Order;
import award.shared.web.DecisionEntry;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The page `recommendation/papers.xhtml`: what an edition arranges, whom nobody recommends yet, and the lists of each recommender.
@Named
@ViewScoped
public class ArrangeRecommendation implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ON_ONE_PAGE = 50;

    @Inject RecommendationOffice office;
    @Inject RecommenderDesk register;
    @Inject EditionReader editions;
    @Inject Notices notices;
    @Inject Clock clock;

    private final Map<UUID, String> choice = new HashMap<>();
    private String edition;
    private LocalDate lastDay;
    @Min(0) @Max(999) private int atMost;
    private Order order = Order.UNRANKED;
    private DecisionEntry decision;
    private transient EditionSheet sheet;
    private transient List<UnroutedRow> unrouted;
    private transient List<RecommenderSheet> bodies;

    public void load() {
        decision = new DecisionEntry(LocalDate.now(clock));
        if (!isOffice()) return;
        office.planOf(id()).ifPresent(plan -> {
            lastDay = plan.lastDay();
            atMost = plan.atMost();
            order = plan.order();
            decision.setDay(plan.decidedOn());
            decision.setDocument(plan.document());
            decision.setReason(plan.reason());
        });
    }

    public void lay() {
        office.lay(id(), new NewPlan(lastDay, atMost, order, decision.document(), decision.getDay(), decision.reason()));
        notices.done("recommendation.edition.planned");
    }

    public void route(UnroutedRow row) {
        var code = choice.get(row.application());
        if (code == null || code.isBlank()) {
            notices.problem("recommendation.edition.choose");
            return;
        }
        switch (office.route(new ApplicationId(row.application()), List.of(code))) {
            case Step.Done done -> {
                notices.done("recommendation.edition.routed", row.applicant());
                unrouted = null;
            }
            case Step.Refused refused -> notices.refused(refused.findings());
        }
    }

    /// The longest waiting first; the next come when these have gone.
    public List<UnroutedRow> getUnrouted() {
        if (unrouted == null) unrouted = isOffice() ? office.unrouted(id(), 0, ON_ONE_PAGE) : List.of();
        return unrouted;
    }

    public List<RecommenderSheet> openTo(UnroutedRow row) {
        return office.openTo(id(), row);
    }

    /// Those whose lists the reader may see.
    public List<RecommenderSheet> getBodies() {
        if (bodies == null) bodies = register.of(getSheet().regulation().scheme());
        return bodies;
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(id());
        return sheet;
    }

    private EditionId id() {
        return EditionId.parse(edition);
    }

    private boolean isOffice() {
        return register.isOffice();
    }

    public Order[] getOrders() {
        return Order.values();
    }

    public Map<UUID, String> getChoice() {
        return choice;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public int getAtMost() {
        return atMost;
    }

    public void setAtMost(int atMost) {
        this.atMost = atMost;
    }

    public Order getOrder() {
        return order;
    }

    public void setOrder(Order order) {
        this.order = order;
    }

    public DecisionEntry getDecision() {
        return decision;
    }
}
