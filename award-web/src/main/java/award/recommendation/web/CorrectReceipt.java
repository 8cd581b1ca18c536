package award.recommendation.web;

import award.recommendation.Step;
import award.recommendation.service.ReferralDesk;
import award.shared.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/// The part of `recommendation/read.xhtml` where the office notes that papers came earlier, on paper.
@Named
@ViewScoped
public class CorrectReceipt implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ReadReferral page;
    @Inject ReferralDesk desk;
    @Inject Notices notices;

    @NotNull private LocalDate day;
    @NotBlank @Size(max = 300) private String reason;

    @PostConstruct
    void begin() {
        day = page.getSheet().receivedOn();
    }

    public void correct() {
        switch (desk.correctReceipt(page.referral(), page.seen(), day, reason)) {
            case Step.Done done -> {
                notices.done("recommendation.receipt.done", day);
                page.changed();
            }
            case Step.Refused refused -> notices.refused(refused.findings());
        }
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
