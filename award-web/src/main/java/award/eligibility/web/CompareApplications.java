package award.eligibility.web;

import award.application.CandidacyId;
import award.application.CandidacySheet;
import award.application.ComparisonSheet;
import award.application.form.ApplicationForm;
import award.application.form.FilledForm;
import award.application.form.FormComparison;
import award.application.service.CandidacyReader;
import award.application.service.ComparisonDesk;
import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.eligibility.Attestation;
import award.eligibility.AttestationForm;
import award.eligibility.service.EligibilityDesk;
import award.eligibility.service.EligibilityReader;
import award.scheme.rule.FormBlock.Figures;
import award.scheme.rule.FormBlock.Indicator;
import award.scheme.rule.Test;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The page `eligibility/compare.xhtml`: this application beside the last one, and what the checker makes of it (较上次申报有较大提高).
@Named
@ViewScoped
public class CompareApplications implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ComparisonDesk desk;
    @Inject EligibilityDesk decisions;
    @Inject EligibilityReader reader;
    @Inject CandidacyReader candidates;
    @Inject EditionReader editions;
    @Inject Notices notices;
    @Inject Clock clock;

    private String id;
    private AttestEntry entry;
    @NotBlank private String earlier;
    private Map<String, String> last = new HashMap<>();
    private Map<String, String> now = new HashMap<>();
    private transient Optional<ComparisonSheet> sheet;
    private transient CandidacySheet candidate;
    private transient EditionSheet edition;
    private transient FormComparison comparison;
    private transient List<EditionRow> earlierEditions;

    /// A figure of an application on paper, as the page asks for it.
    public record PaperField(String key, String name, String unit, int year) {}

    public void load() {
        var standing = reader.attestedFor(candidacy());
        entry = asked().map(line -> new AttestEntry(line, standing.get(line.key()))).orElse(null);
        getSheet().ifPresent(both -> {
            last = new HashMap<>(both.lastForm().told());
            now = new HashMap<>(both.nowForm().told());
        });
    }

    /// The condition of the regulation that is decided by this comparison; none where it asks for no improvement.
    private Optional<AttestationForm.Line> asked() {
        var regulation = getEdition().regulation();
        return AttestationForm.of(regulation, getCandidate().kind()).lines().stream()
                .filter(line -> regulation.rules().matter(line.key()).filter(matter -> matter.test() instanceof Test.ImprovedOnLast).isPresent())
                .findFirst();
    }

    /// Keeps the checker's decision on the condition, and examines anew.
    public String decide() {
        if (entry.isReasonMissing()) {
            notices.problem("eligibility.examine.reasonMissing");
            return null;
        }
        if (entry.isChanged()) decisions.attest(candidacy(), entry.decision(LocalDate.now(clock)));
        decisions.examine(candidacy());
        notices.doneAndGone("eligibility.compare.decided");
        return "/eligibility/examine?faces-redirect=true&id=" + id;
    }

    /// Puts on record that they applied on paper in an earlier edition, so that there is something to compare with.
    public String appliedBefore() {
        desk.appliedBefore(candidacy(), EditionId.parse(earlier));
        notices.doneAndGone("eligibility.compare.applied");
        return "/eligibility/compare?faces-redirect=true&id=" + id;
    }

    public List<EditionRow> getEarlierEditions() {
        if (earlierEditions == null) earlierEditions = desk.earlierOnRecord(candidacy());
        return earlierEditions;
    }

    /// Keeps the figures entered from paper, of the last application and of this one where it is on paper too.
    public String enter() {
        var both = getSheet().orElseThrow();
        if (both.lastOnPaper()) desk.enter(both.last().id(), last);
        if (both.nowOnPaper()) desk.enter(both.now().id(), now);
        notices.doneAndGone("eligibility.compare.entered");
        return "/eligibility/compare?faces-redirect=true&id=" + id;
    }

    /// What is asked of the last application, where it is on paper.
    public List<PaperField> getLastFields() {
        return getSheet().filter(ComparisonSheet::lastOnPaper).map(both -> fields(both.lastForm())).orElseGet(List::of);
    }

    public List<PaperField> getNowFields() {
        return getSheet().filter(ComparisonSheet::nowOnPaper).map(both -> fields(both.nowForm())).orElseGet(List::of);
    }

    /// The given indicators in the last full year; where something is reckoned from the year before, that year too.
    private static List<PaperField> fields(FilledForm form) {
        return form.form().blocks().stream().filter(Figures.class::isInstance).map(Figures.class::cast)
                .flatMap(block -> block.indicators().stream().filter(indicator -> !indicator.isComputed())
                        .flatMap(indicator -> fields(form, block, indicator)))
                .toList();
    }

    private static Stream<PaperField> fields(FilledForm form, Figures block, Indicator indicator) {
        int year = form.form().years(block).getLast();
        return (indicator.base() ? Stream.of(year - 1, year) : Stream.of(year)).map(each ->
                new PaperField(ApplicationForm.cell(block, indicator, each), indicator.name(), indicator.unit(), each));
    }

    private CandidacyId candidacy() {
        return CandidacyId.parse(id);
    }

    public Optional<ComparisonSheet> getSheet() {
        if (sheet == null) sheet = desk.of(candidacy());
        return sheet;
    }

    public FormComparison getComparison() {
        if (comparison == null) comparison = getSheet().map(ComparisonSheet::comparison).orElseThrow();
        return comparison;
    }

    public CandidacySheet getCandidate() {
        if (candidate == null) candidate = candidates.read(candidacy());
        return candidate;
    }

    public EditionSheet getEdition() {
        if (edition == null) edition = editions.read(getCandidate().edition());
        return edition;
    }

    public AttestEntry getEntry() {
        return entry;
    }

    public Attestation[] getAttestations() {
        return Attestation.values();
    }

    public Map<String, String> getLast() {
        return last;
    }

    public Map<String, String> getNow() {
        return now;
    }

    public String getEarlier() {
        return earlier;
    }

    public void setEarlier(String earlier) {
        this.earlier = earlier;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
