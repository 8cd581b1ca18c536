package award.eligibility.web;

import award.application.CandidacyOrder;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.application.service.DecisionDesk;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.eligibility.RunSheet;
import award.eligibility.TwoPersons;
import award.eligibility.record.Provider;
import award.eligibility.service.EditionExamination;
import award.eligibility.service.EligibilityDesk;
import award.eligibility.service.EligibilityReader;
import award.eligibility.service.ProviderDesk;
import award.eligibility.service.RefusalLetters;
import award.party.SizeClass;
import award.scheme.rule.Mark;
import award.shared.Findings.Verdict;
import award.shared.web.DecisionEntry;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `eligibility/edition.xhtml`: all candidates of an edition are examined in one run, and the conclusions drawn for many at once.
@Named
@ViewScoped
public class ExamineEdition implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CandidacyReader candidates;
    @Inject EligibilityReader reader;
    @Inject EligibilityDesk desk;
    @Inject DecisionDesk decisions;
    @Inject EditionExamination examination;
    @Inject ProviderDesk providers;
    @Inject RefusalLetters letters;
    @Inject EditionReader editions;
    @Inject Notices notices;
    @Inject Clock clock;

    private final Rows rows = new Rows();
    private final DecisionEntry decision = new DecisionEntry();
    private String edition;
    private String text;
    private CandidacyState state;
    private Verdict verdict;
    private SizeClass size;
    private String mark;
    private List<CandidacyRow> chosen = new ArrayList<>();
    private transient EditionSheet sheet;
    private transient Map<UUID, CandidacyState> pending = Map.of();
    private transient RunSheet run;
    private transient TwoPersons twoPersons;

    public void load() {
        decision.setDay(LocalDate.now(clock));
    }

    /// Examines everybody about whom nothing has been decided yet; the page watches, and need not.
    public void examineAll() {
        examination.begin(id()).ifPresent(begun -> examination.work(begun, id()));
        run = null;
    }

    public void cancel() {
        if (getRun() != null) examination.cancel(run.id());
        run = null;
    }

    /// Looks how far the run is.
    public void watch() {
        run = null;
    }

    public void lookUp(String provider) {
        var report = providers.lookUp(id(), provider);
        report.fault().ifPresent(notices::problem);
        notices.done("eligibility.provider.done", report.asked(), report.records(), report.uncoded());
    }

    public void conclude() {
        if (chosen.isEmpty()) {
            notices.problem("eligibility.edition.noneChosen");
            return;
        }
        var open = chosen.stream().filter(row -> row.state() == CandidacyState.REGISTERED).map(CandidacyRow::candidacy).toList();
        var done = desk.concludeAll(id(), open, decision.getDay(), decision.document(), decision.reason());
        notices.done("eligibility.edition.concluded", done.qualified(), done.unqualified(), done.open());
        chosen = new ArrayList<>();
    }

    public void draftLetters() {
        notices.done("eligibility.edition.lettersDrafted", letters.draft(id()));
    }

    public void switchPersons() {
        desk.askTwoPersons(id(), !getTwoPersons().needed());
        twoPersons = null;
    }

    /// What is decided about a candidate of this page and waits to be released; null when nothing is.
    public CandidacyState pendingOn(CandidacyRow row) {
        return pending == null ? null : pending.get(row.id());
    }

    public RunSheet getRun() {
        if (run == null) run = examination.latest(id()).orElse(null);
        return run;
    }

    public TwoPersons getTwoPersons() {
        if (twoPersons == null) twoPersons = reader.twoPersons(id());
        return twoPersons;
    }

    public List<Provider> getProviders() {
        return providers.providers();
    }

    public List<String> getMarks() {
        return getSheet().regulation().rules().marks().stream().map(Mark::name).toList();
    }

    private EditionId id() {
        return EditionId.parse(edition);
    }

    private CandidacyQuery asked() {
        return new CandidacyQuery(id(), state == null ? Set.of() : Set.of(state), Objects.toString(text, ""), verdict, size, Objects.toString(mark, ""));
    }

    public LazyDataModel<CandidacyRow> getRows() {
        return rows;
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(id());
        return sheet;
    }

    public CandidacyState[] getStates() {
        return CandidacyState.values();
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public SizeClass[] getSizes() {
        return SizeClass.values();
    }

    public DecisionEntry getDecision() {
        return decision;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public CandidacyState getState() {
        return state;
    }

    public void setState(CandidacyState state) {
        this.state = state;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public SizeClass getSize() {
        return size;
    }

    public void setSize(SizeClass size) {
        this.size = size;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public List<CandidacyRow> getChosen() {
        return chosen;
    }

    public void setChosen(List<CandidacyRow> chosen) {
        this.chosen = chosen;
    }

    /// The candidates page by page, with what their last examination came to.
    private final class Rows extends LazyDataModel<CandidacyRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(candidates.count(asked()));
        }

        @Override
        public List<CandidacyRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            var by = sort.values().stream().findFirst();
            var order = by.map(one -> CandidacyOrder.valueOf(one.getField())).orElse(CandidacyOrder.NUMBER);
            var page = candidates.page(asked(), order, by.map(one -> one.getOrder().isAscending()).orElse(true), first, size);
            pending = decisions.pendingAmong(page.stream().map(CandidacyRow::id).toList());
            return page;
        }

        @Override
        public String getRowKey(CandidacyRow row) {
            return row.id().toString();
        }

        @Override
        public CandidacyRow getRowData(String key) {
            return getWrappedData().stream().filter(row -> row.id().toString().equals(key)).findFirst().orElse(null);
        }
    }
}
