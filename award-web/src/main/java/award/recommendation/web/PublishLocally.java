package award.recommendation.web;

import award.publicity.Contact;
import award.publicity.Publication;
import award.recommendation.service.RecommenderDesk;
import award.recommendation.service.ReferralDesk;
import award.shared.Findings;
import award.shared.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/// The part of `recommendation/read.xhtml` where a recommender publishes an application in its own district.
@Named
@ViewScoped
public class PublishLocally implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ReadReferral page;
    @Inject ReferralDesk desk;
    @Inject RecommenderDesk register;
    @Inject Notices notices;
    @Inject Clock clock;

    @NotNull private LocalDate on;
    @Min(1) @Max(60) private int days;
    @NotBlank @Size(max = 200) private String address = "";
    @NotBlank @Size(max = 50) private String telephone;

    @PostConstruct
    void begin() {
        on = LocalDate.now(clock);
        days = page.getEdition().regulation().rules().recommendation().orElseThrow().acts().stream()
                .flatMap(act -> act.notice().stream()).findFirst()
                .flatMap(key -> page.getEdition().regulation().rules().notice(key)).map(rule -> rule.period().length()).orElse(1);
        telephone = register.read(page.getSheet().recommenderId()).entry().phone();
    }

    public void publish() {
        var contact = new Contact(page.getSheet().recommender(), address, "", telephone, "");
        switch (desk.publish(page.referral(), page.seen(), on, days, contact)) {
            case Publication.Published published -> {
                notices.done("recommendation.notice.done", published.period().running().lastDay());
                page.changed();
            }
            case Publication.Refused refused -> notices.refused(Findings.of(refused.finding()));
        }
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }
}
