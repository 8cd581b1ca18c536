package award.recommendation.web;

import award.recommendation.ActOutcome;
import award.recommendation.NewAct;
import award.recommendation.ReportedAs;
import award.recommendation.Step;
import award.recommendation.service.ReferralDesk;
import award.shared.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/// The part of `recommendation/read.xhtml` where the next act is recorded, and in the end the recommendation.
@Named
@ViewScoped
public class RecordAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ReadReferral page;
    @Inject ReferralDesk desk;
    @Inject Notices notices;
    @Inject Clock clock;

    @NotNull private ActOutcome outcome;
    @NotNull private LocalDate on;
    @Size(max = 200) private String body;
    @Size(max = 100) private String document;
    @Size(max = 2000) private String remark;
    @Size(max = 100) private String signatory;
    @Min(0) @Max(999) private int rank;

    @PostConstruct
    void begin() {
        outcome = ActOutcome.PASSED;
        on = LocalDate.now(clock);
        body = "";
        document = "";
        remark = "";
        signatory = "";
    }

    public void record() {
        var act = page.current().orElseThrow().act();
        var told = new NewAct(act.key(), outcome, on, text(body), text(document), text(remark), text(signatory));
        switch (desk.record(page.referral(), page.seen(), told)) {
            case Step.Done done -> {
                notices.done("recommendation.read.recorded", act.name());
                begin();
                page.changed();
            }
            case Step.Refused refused -> notices.refused(refused.findings());
        }
    }

    public void recommend() {
        switch (desk.recommend(page.referral(), page.seen(), new ReportedAs(on, text(document), rank))) {
            case Step.Done done -> {
                notices.done("recommendation.read.recommended", page.getSheet().applicant());
                page.changed();
            }
            case Step.Refused refused -> notices.refused(refused.findings());
        }
    }

    private static String text(String typed) {
        return Objects.toString(typed, "").strip();
    }

    public ActOutcome[] getOutcomes() {
        return ActOutcome.values();
    }

    public ActOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ActOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public int getRank() {
        return rank;
    }

    public void setRank(int rank) {
        this.rank = rank;
    }
}
