package award.edition.web;

import award.edition.BodyReply;
import award.edition.ConsultationId;
import award.edition.ConsultationSheet;
import award.edition.EditionId;
import award.edition.NewConsultation;
import award.edition.Recording;
import award.edition.Reply;
import award.edition.StepSheet;
import award.edition.service.StepDesk;
import award.identity.Roles;
import award.identity.web.SignedIn;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The part of `edition/step.xhtml` on which bodies are asked for their opinion and their answers are put down.
@Named
@ViewScoped
public class Consult implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_TO_ANSWER = 7;

    @Inject StepDesk desk;
    @Inject RecordStep page;
    @Inject SignedIn signedIn;
    @Inject Notices notices;
    @Inject Clock clock;

    @NotBlank private String bodies;
    @NotNull private LocalDate askedOn;
    @NotNull private LocalDate due;
    @Size(max = 100) private String document = "";

    private String letter;
    private long seen;
    private String body;
    @NotNull private Reply reply = Reply.AGREED;
    @NotNull private LocalDate repliedOn;
    @Size(max = 1000) private String words = "";

    private StepSheet sheet() {
        return desk.read(EditionId.parse(page.getEdition()), page.getStep());
    }

    public List<ConsultationSheet> getAsked() {
        return sheet().consultations();
    }

    /// Whether somebody can still be asked, or answer: until the step is on record.
    public boolean isOpen() {
        return page.getSheet().open() && !page.getSheet().line().isSettled() && signedIn.is(Roles.SECRETARY);
    }

    public void ask() {
        var entry = new NewConsultation(EditionId.parse(page.getEdition()), page.getStep(), getAskedOn(), getDue(), said(document),
                bodies.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        if (told(desk.ask(entry), "edition.consult.asked")) bodies = null;
    }

    public void choose(ConsultationSheet asked, BodyReply said) {
        letter = asked.id().toString();
        seen = asked.version();
        body = said.body();
        reply = said.isAwaited() ? Reply.AGREED : said.reply();
        repliedOn = said.isAwaited() ? LocalDate.now(clock) : said.repliedOn();
        words = said.words();
    }

    public void putDown() {
        var said = new BodyReply(body, reply, repliedOn, said(words));
        if (told(desk.reply(ConsultationId.parse(letter), seen, said), "edition.consult.replied")) letter = null;
    }

    private boolean told(Recording recording, String done) {
        switch (recording) {
            case Recording.Done made -> notices.done(done);
            case Recording.Refused refused -> notices.refused(refused.findings());
        }
        return recording instanceof Recording.Done;
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }

    public String toneOf(BodyReply said) {
        return switch (said.reply()) {
            case AWAITED -> "waiting";
            case AGREED -> "done";
            case COMMENTED -> "open";
            case SILENT -> "";
        };
    }

    /// What can be put down of a body.
    public List<Reply> getReplies() {
        return List.of(Reply.AGREED, Reply.COMMENTED, Reply.SILENT);
    }

    public boolean isChosen() {
        return letter != null;
    }

    public String getBodies() {
        return bodies;
    }

    public void setBodies(String bodies) {
        this.bodies = bodies;
    }

    public LocalDate getAskedOn() {
        if (askedOn == null) askedOn = LocalDate.now(clock);
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public LocalDate getDue() {
        if (due == null) due = LocalDate.now(clock).plusDays(DAYS_TO_ANSWER);
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getBody() {
        return body;
    }

    public Reply getReply() {
        return reply;
    }

    public void setReply(Reply reply) {
        this.reply = reply;
    }

    public LocalDate getRepliedOn() {
        return repliedOn;
    }

    public void setRepliedOn(LocalDate repliedOn) {
        this.repliedOn = repliedOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
