package award.recommendation.web;

import award.application.ApplicationId;
import award.recommendation.InternalNoticeEntry;
import award.recommendation.InternalNoticeOutcome;
import award.recommendation.RecommenderSheet;
import award.recommendation.Routes;
import award.recommendation.service.InternalNoticeDesk;
import award.scheme.rule.InternalNotice;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The part `WEB-INF/recommendation/before.xhtml` of the page on which an application is handed in: who is to recommend it, and the notice
/// inside the own organisation. The page gives it the application with `load`.
@Named
@ViewScoped
public class BeforeHandingIn implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject InternalNoticeDesk desk;
    @Inject Notices notices;

    private ApplicationId application;
    private List<String> codes = new ArrayList<>();
    @NotNull private LocalDate first;
    @NotNull private LocalDate last;
    @NotBlank @Size(max = 200) private String place;
    @NotNull private InternalNoticeOutcome outcome = InternalNoticeOutcome.NO_OBJECTION;
    @Size(max = 500) private String remark;
    private transient List<Routes.Open> choices;

    public void load(ApplicationId id) {
        application = id;
        desk.given(id).ifPresent(given -> {
            first = given.first();
            last = given.last();
            place = given.place();
            outcome = given.outcome();
            remark = given.remark();
        });
        var bodies = bodies();
        if (bodies.size() == 1) codes = new ArrayList<>(List.of(bodies.getFirst().code()));
    }

    public void tell() {
        if (last.isBefore(first)) {
            notices.problem("recommendation.before.order");
        } else if (outcome == InternalNoticeOutcome.SETTLED && Objects.toString(remark, "").isBlank()) {
            notices.problem("recommendation.before.settledHow");
        } else {
            desk.tell(application, new InternalNoticeEntry(first, last, place.strip(), outcome, Objects.toString(remark, "").strip()));
            notices.done("recommendation.before.saved");
        }
    }

    public List<Routes.Open> getChoices() {
        if (choices == null) choices = desk.choices(application);
        return choices;
    }

    /// All who could recommend it.
    public List<RecommenderSheet> bodies() {
        return getChoices().stream().flatMap(open -> open.bodies().stream()).toList();
    }

    public boolean isAsked() {
        return !getChoices().isEmpty();
    }

    /// What the regulation asks about a notice at home; null where it asks for none.
    public InternalNotice getInternal() {
        return desk.asked(application).orElse(null);
    }

    public InternalNoticeOutcome[] getOutcomes() {
        return InternalNoticeOutcome.values();
    }

    public ApplicationId getApplication() {
        return application;
    }

    public List<String> getCodes() {
        return codes;
    }

    public void setCodes(List<String> codes) {
        this.codes = codes == null ? new ArrayList<>() : new ArrayList<>(codes);
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public InternalNoticeOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(InternalNoticeOutcome outcome) {
        this.outcome = outcome;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
