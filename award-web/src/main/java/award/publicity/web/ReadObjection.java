package award.publicity.web;

import award.publicity.ConcernedAsked.Concerned;
import award.publicity.Conclusion;
import award.publicity.Handling;
import award.publicity.Inquiry;
import award.publicity.MoreTime;
import award.publicity.ObjectionId;
import award.publicity.ObjectionSheet;
import award.publicity.ObjectionState;
import award.publicity.Objector;
import award.publicity.service.ObjectionDesk;
import award.shared.web.DecisionEntry;
import award.shared.web.Notices;
import award.shared.web.Texts;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// The page `publicity/objection.xhtml`: one objection, taken up or recorded only, verified step by step, settled.
@Named
@ViewScoped
public class ReadObjection implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;

    @Inject ObjectionDesk desk;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject Clock clock;

    private String id;
    private long seen;
    private int chosen = NONE;
    private ObjectionState outcome;
    private final DecisionEntry decision = new DecisionEntry();
    private List<String> concerned = new ArrayList<>();
    private String what;
    private String body;
    private String result;
    private int days = 5;
    private final DecisionEntry extension = new DecisionEntry();
    private transient ObjectionSheet sheet;
    private transient Objector revealed;
    private transient List<Concerned> possible;

    public void load() {
        seen = getSheet().version();
        decision.setDay(LocalDate.now(clock));
    }

    public String accept() {
        return after(desk.accept(objection(), seen), "publicity.receive.accepted");
    }

    public String recordOnly() {
        if (lacks(decision.reason())) return null;
        var why = new Conclusion(ObjectionState.RECORDED_ONLY, LocalDate.now(clock), "", decision.reason());
        return after(desk.recordOnly(objection(), seen, why), "publicity.receive.recorded");
    }

    public String conclude() {
        if (outcome == null || decision.getDay() == null) {
            notices.problem("publicity.settle.incomplete");
            return null;
        }
        if (lacks(decision.reason())) return null;
        var leaving = concerned.stream().map(UUID::fromString).collect(Collectors.toSet());
        return after(desk.conclude(objection(), seen, new Conclusion(outcome, decision.getDay(), decision.document(), decision.reason()), leaving), "publicity.settle.done");
    }

    public String extend() {
        if (lacks(extension.reason())) return null;
        var today = LocalDate.now(clock);
        return after(desk.extend(objection(), seen, days, new MoreTime(today, extension.document(), extension.reason(), today)),
                "publicity.extension.done");
    }

    public String inquire() {
        if (said(what).isEmpty() || said(body).isEmpty()) {
            notices.problem("publicity.inquiry.incomplete");
            return null;
        }
        desk.inquire(objection(), seen, Inquiry.begun(what.strip(), body.strip(), LocalDate.now(clock)));
        return again();
    }

    /// The step whose result is put down next.
    public void choose(int place) {
        chosen = place;
    }

    public String answer() {
        if (lacks(result)) return null;
        desk.answer(objection(), seen, chosen, LocalDate.now(clock), result.strip());
        return again();
    }

    /// Shows who objects; the trail keeps it.
    public void reveal() {
        revealed = desk.reveal(objection());
    }

    private boolean lacks(String text) {
        if (!said(text).isEmpty()) return false;
        notices.problem("publicity.reasonMissing");
        return true;
    }

    private String after(Handling handling, String done) {
        return switch (handling) {
            case Handling.Done carriedOut -> {
                notices.doneAndGone(done);
                yield again();
            }
            case Handling.Upheld upheld -> {
                notices.doneAndGone(done);
                if (!upheld.gone().isEmpty()) notices.doneAndGone("publicity.settle.gone", String.join("、", upheld.gone()));
                yield again();
            }
            case Handling.Refused refused -> {
                notices.refused(refused.findings());
                yield null;
            }
        };
    }

    private String again() {
        return "/publicity/objection?faces-redirect=true&id=" + id;
    }

    private static String said(String text) {
        return Objects.toString(text, "").strip();
    }

    public ObjectionSheet getSheet() {
        if (sheet == null) sheet = desk.read(objection());
        return sheet;
    }

    public Objector getObjector() {
        return revealed == null ? getSheet().objector() : revealed;
    }

    public boolean isMasked() {
        return revealed == null && !getSheet().objector().isAnonymous();
    }

    public boolean isOverdue() {
        return getSheet().isOverdue(LocalDate.now(clock));
    }

    /// Whether this reader may decide on its acceptance now.
    public boolean isUndecided() {
        return getSheet().isReceived() && isSecretary();
    }

    /// Whether this reader leads its verification now.
    public boolean isHandled() {
        return getSheet().isUnderVerification() && isSecretary();
    }

    private static boolean isSecretary() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole("SECRETARY");
    }

    /// Those of whom the office must say which ones leave the list: the line is not clear, or the objection is to the whole list.
    public List<Concerned> getPossible() {
        if (possible == null) possible = desk.concerned(objection());
        boolean whole = getSheet().against().isEmpty() && sheet.notice().entries().size() > 1;
        return possible.size() > 1 || whole ? possible : List.of();
    }

    public String nameOf(Concerned one) {
        return one.number() == 0 ? one.name() : texts.line("publicity.settle.one", one.name(), one.number(), one.from());
    }

    public List<ObjectionState> getOutcomes() {
        return ObjectionState.UNDER_VERIFICATION.next().stream().sorted().toList();
    }

    private ObjectionId objection() {
        return ObjectionId.parse(id);
    }

    public int getChosen() {
        return chosen;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ObjectionState getOutcome() {
        return outcome;
    }

    public void setOutcome(ObjectionState outcome) {
        this.outcome = outcome;
    }

    public List<String> getConcerned() {
        return concerned;
    }

    public void setConcerned(List<String> concerned) {
        this.concerned = concerned == null ? List.of() : concerned;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public DecisionEntry getDecision() {
        return decision;
    }

    public DecisionEntry getExtension() {
        return extension;
    }
}
