package award.edition.web;

import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.publicity.NewNotice;
import award.publicity.NoticePeriod;
import award.publicity.Publication;
import award.publicity.service.PublicityDesk;
import award.publicity.web.ContactEntry;
import award.scheme.rule.NoticeRule;
import award.shared.Findings;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The page `edition/notice.xhtml`: publishes a list of an edition, with the days reckoned while they are being chosen.
@Named
@ViewScoped
public class PublishNotice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EditionReader editions;
    @Inject PublicityDesk desk;
    @Inject Notices notices;
    @Inject Clock clock;

    private String edition;
    private String rule;
    @NotNull private LocalDate publishedOn;
    @NotNull @Min(1) @Max(60) private Integer days;
    @NotBlank private String list;
    private ContactEntry contact = new ContactEntry();
    private transient EditionSheet sheet;

    public void load() {
        publishedOn = LocalDate.now(clock);
        if (rule == null || rule.isBlank()) rule = due().orElseGet(() -> getRules().stream().findFirst().map(NoticeRule::key).orElse(""));
        choose();
        list = String.join("\n", editions.listOf(id()));
        contact = desk.lastContact(getSheet().regulation().scheme(), getSheet().regulation().version()).map(ContactEntry::like).orElseGet(ContactEntry::new);
    }

    /// The notice that the present stage carries out.
    private Optional<String> due() {
        return getSheet().now().flatMap(line -> line.stage().notice());
    }

    /// Another kind of notice has another length.
    public void choose() {
        days = chosen().map(kind -> kind.period().length()).orElse(null);
    }

    public String publish() {
        return switch (desk.publish(entry())) {
            case Publication.Published published -> {
                notices.doneAndGone("edition.notice.done", published.period().running().lastDay());
                yield "/edition/read?faces-redirect=true&id=" + edition;
            }
            case Publication.Refused refused -> {
                notices.refused(Findings.of(refused.finding()));
                yield null;
            }
        };
    }

    /// First and last day with the reckoning; null while a field is missing.
    public NoticePeriod getPeriod() {
        return publishedOn == null || days == null || days < 1 || chosen().isEmpty() ? null : desk.tryOut(entry());
    }

    /// The same as findings, for the list of reasons and steps.
    public Findings getReckoned() {
        var period = getPeriod();
        return period == null ? Findings.of() : Findings.of(period.finding());
    }

    private NewNotice entry() {
        var regulation = getSheet().regulation();
        return new NewNotice(id().value(), getSheet().name(), regulation.scheme(), regulation.version(), rule, publishedOn, days, entries(),
                contact.entered());
    }

    private List<String> entries() {
        return list == null ? List.of() : list.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Optional<NoticeRule> chosen() {
        return getSheet().regulation().rules().notice(rule == null ? "" : rule);
    }

    public List<NoticeRule> getRules() {
        return getSheet().regulation().rules().notices();
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(id());
        if (sheet.stages().isEmpty()) throw new NoSuchElementException("edition " + edition + " is only on record");
        return sheet;
    }

    private EditionId id() {
        return EditionId.parse(edition);
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public ContactEntry getContact() {
        return contact;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }
}
