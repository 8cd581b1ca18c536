package award.honour.web;

import award.honour.GrantId;
import award.honour.GrantState;
import award.honour.TitleDecision;
import award.honour.TitleSheet;
import award.honour.service.HonourRegister;
import award.scheme.Clause;
import award.scheme.service.RegulationShelf;
import award.shared.Citation;
import award.shared.Findings;
import award.shared.web.Notices;
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
import java.util.List;

/// The page `honour/read.xhtml`: one title, what became of it, and the decision that changes it.
@Named
@ViewScoped
public class ReadHonour implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject HonourRegister register;
    @Inject RegulationShelf regulations;
    @Inject Clock clock;
    @Inject Notices notices;

    private String id;
    private transient TitleSheet sheet;

    @Min(1) @Max(999) private Integer number;
    @Size(max = 200) private String told;
    private boolean others = true;

    @NotNull private GrantState becomes;
    @NotBlank private String clause;
    @NotBlank private String reason;
    @NotNull private LocalDate day;
    @NotBlank private String document;

    public void load() {
        day = LocalDate.now(clock);
        sheet = register.read(GrantId.parse(id));
    }

    public void decide() {
        register.decide(GrantId.parse(id), new TitleDecision(becomes, clause, reason, day, document));
        notices.done("honour.read.decided");
        reason = document = clause = null;
        becomes = null;
        sheet = null;
    }

    /// Puts the number of the edition on record, of all winners of that year if wanted.
    public void enterNumber() {
        if (number == null || told == null || told.isBlank()) {
            notices.problem("honour.read.numberMissing");
            return;
        }
        int numbered = register.number(GrantId.parse(id), number, told.strip(), others);
        if (numbered == 0) notices.problem("honour.read.numberDiffers", number);
        else notices.done("honour.read.numbered", numbered);
        sheet = null;
    }

    public TitleSheet getSheet() {
        if (sheet == null) sheet = register.read(GrantId.parse(id));
        return sheet;
    }

    public Findings getValidity() {
        return Findings.of(getSheet().validity());
    }

    public Citation cited(TitleDecision decision) {
        return Citation.parse(decision.clause());
    }

    /// The states that a decision can bring about.
    public List<GrantState> getChoices() {
        return List.copyOf(getSheet().row().state().next());
    }

    /// The clauses that a decision can rest on: those of the newest regulation of the scheme that speak of sanctions.
    public List<Clause> getClauses() {
        var regulation = regulations.versions(getSheet().row().scheme()).getLast();
        return regulation.rules().sanctions().stream()
                .flatMap(sanction -> regulation.clause(sanction.clause()).stream()).distinct().toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public GrantState getBecomes() {
        return becomes;
    }

    public void setBecomes(GrantState becomes) {
        this.becomes = becomes;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public boolean isOthers() {
        return others;
    }

    public void setOthers(boolean others) {
        this.others = others;
    }
}
