package award.notification.web;

import award.notification.LetterId;
import award.notification.LetterSheet;
import award.notification.MailingRow;
import award.notification.service.OutboxDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/// The page `notification/draft.xhtml`: one letter of an outbox, to be changed while it is a draft, on record afterwards.
@Named
@ViewScoped
public class ReadLetter implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OutboxDesk desk;
    @Inject Notices notices;

    private String id;
    private long version;
    private transient LetterSheet letter;
    private transient List<MailingRow> mailings;

    @NotBlank
    @Size(max = 200)
    private String subject;

    @NotBlank
    @Size(max = 20_000)
    private String body;

    @Size(max = 60)
    private String number;

    @Size(max = 500)
    private String reason;

    public void load() {
        letter = null;
        version = getLetter().version();
        subject = letter.subject();
        body = letter.body();
        number = letter.number();
    }

    /// What is in the database now, for what the page shows; what is typed stays with the version it was typed over.
    public LetterSheet getLetter() {
        if (letter == null) letter = desk.read(LetterId.parse(id));
        return letter;
    }

    public List<MailingRow> getMailings() {
        if (mailings == null) mailings = desk.mailings(LetterId.parse(id));
        return mailings;
    }

    public void save() {
        desk.edit(LetterId.parse(id), version, subject.strip(), body, Objects.toString(number, "").strip());
        notices.done("shared.saved");
        load();
    }

    public String discard() {
        if (Objects.toString(reason, "").isBlank()) {
            notices.problem("notification.draft.reasonMissing");
            return null;
        }
        desk.discard(LetterId.parse(id), version, reason.strip());
        notices.doneAndGone("notification.draft.discarded", getLetter().to().name());
        return "/notification/outbox?faces-redirect=true";
    }

    public void mailAgain() {
        desk.mailAgain(LetterId.parse(id));
        notices.done("notification.draft.mailedAgain");
        mailings = null;
    }

    public boolean isRepeatable() {
        return getLetter().mine() && getMailings().stream().anyMatch(MailingRow::isRepeatable);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
