package award.review.web;

import award.review.ConductRow;
import award.review.NewConductCase;
import award.review.Restoration;
import award.review.service.ConductDesk;
import award.scheme.Regulation;
import award.scheme.rule.Conduct.Misconduct;
import award.scheme.rule.Conduct.Penalty;
import award.scheme.rule.Conduct.Worker;
import award.scheme.service.RegulationShelf;
import award.shared.web.DecisionEntry;
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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The page `review/conduct.xhtml`: who broke the discipline of the work, what was decided, and who has the right again.
@Named
@ViewScoped
public class KeepConduct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ConductDesk desk;
    @Inject RegulationShelf regulations;
    @Inject Notices notices;
    @Inject Clock clock;

    private String scheme;
    private @NotNull Worker who = Worker.EXPERT;
    private @NotBlank @Size(max = 100) String name;
    private @Size(max = 200) String from;
    private @Size(max = 64) String account;
    private Penalty[] penalties = {};
    private @NotBlank @Size(max = 200) String authority;
    private DecisionEntry decision = new DecisionEntry();
    private @Size(max = 200) String restoredBy;
    private DecisionEntry restoration = new DecisionEntry();
    private transient List<ConductRow> rows;

    public void load() {
        decision.setDay(LocalDate.now(clock));
        restoration.setDay(LocalDate.now(clock));
    }

    public void record() {
        if (penalties.length == 0) {
            notices.problem("review.conduct.noPenalty");
            return;
        }
        var decided = new NewConductCase(getScheme(), who, name.strip(), text(from), text(account), Set.of(penalties), decision.getDay(),
                decision.reason(), authority.strip(), decision.document());
        if (desk.decide(decided)) {
            notices.done("review.conduct.recorded", decided.name());
            clear();
        } else {
            notices.problem("review.conduct.noBasis", regulation().award());
        }
    }

    private void clear() {
        name = from = account = null;
        penalties = new Penalty[0];
        decision = new DecisionEntry(LocalDate.now(clock));
        rows = null;
    }

    public void restore(ConductRow row) {
        if (!restoration.isComplete() || text(restoredBy).isEmpty()) {
            notices.problem("review.conduct.restorationIncomplete");
            return;
        }
        desk.restore(row.id(), row.version(), new Restoration(restoration.getDay(), text(restoredBy), restoration.document(), restoration.reason()));
        notices.done("review.conduct.restored", row.name());
        restoration = new DecisionEntry(LocalDate.now(clock));
        rows = null;
    }

    private static String text(String typed) {
        return Objects.toString(typed, "").strip();
    }

    public List<ConductRow> getRows() {
        if (rows == null) rows = desk.of(getScheme());
        return rows;
    }

    public List<Regulation> getAwards() {
        return regulations.schemes().stream().map(regulations::newest).filter(each -> each.rules().misconduct().findAny().isPresent()).toList();
    }

    /// What the regulation says of it, clause by clause.
    public List<Misconduct> getRules() {
        return regulation().rules().misconduct().toList();
    }

    private Regulation regulation() {
        return regulations.newest(getScheme());
    }

    public List<Worker> getWorkers() {
        return Arrays.stream(Worker.values()).filter(worker -> getRules().stream().anyMatch(rule -> rule.who().contains(worker))).toList();
    }

    public List<Penalty> getOpenPenalties() {
        return Arrays.stream(Penalty.values()).filter(penalty -> getRules().stream().anyMatch(rule -> rule.consequences().contains(penalty))).toList();
    }

    public String getScheme() {
        if (scheme == null || scheme.isBlank()) scheme = getAwards().getFirst().scheme();
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
        rows = null;
    }

    public Worker getWho() {
        return who;
    }

    public void setWho(Worker who) {
        this.who = who;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public Penalty[] getPenalties() {
        return penalties.clone();
    }

    public void setPenalties(Penalty[] penalties) {
        this.penalties = penalties.clone();
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public DecisionEntry getDecision() {
        return decision;
    }

    public String getRestoredBy() {
        return restoredBy;
    }

    public void setRestoredBy(String restoredBy) {
        this.restoredBy = restoredBy;
    }

    public DecisionEntry getRestoration() {
        return restoration;
    }
}
