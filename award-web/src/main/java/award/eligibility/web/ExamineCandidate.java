package award.eligibility.web;

import award.application.CandidacyId;
import award.application.CandidacySheet;
import award.application.CandidacyState;
import award.application.PendingDecision;
import award.application.service.CandidacyReader;
import award.application.service.DecisionDesk;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.eligibility.AttestationForm;
import award.eligibility.Attestation;
import award.eligibility.Confirmation;
import award.eligibility.KeptExamination;
import award.eligibility.Qualification;
import award.eligibility.record.Holds;
import award.eligibility.service.EligibilityDesk;
import award.eligibility.service.EligibilityReader;
import award.identity.web.SignedIn;
import award.shared.web.DecisionEntry;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page `eligibility/examine.xhtml`: one candidate's examination: what checkers decide, what the law answers, the conclusion.
@Named
@ViewScoped
public class ExamineCandidate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EligibilityDesk desk;
    @Inject EligibilityReader reader;
    @Inject CandidacyReader candidates;
    @Inject EditionReader editions;
    @Inject DecisionDesk decisions;
    @Inject SignedIn me;
    @Inject Notices notices;
    @Inject Clock clock;

    private String id;
    private long seen;
    private List<AttestEntry> entries = List.of();
    private List<DifferenceEntry> differences = List.of();
    private boolean twoPersons;
    private DecisionEntry decision;
    private transient CandidacySheet sheet;
    private transient EditionSheet edition;
    private transient KeptExamination last;

    public void load() {
        decision = new DecisionEntry(LocalDate.now(clock));
        look();
        var standing = reader.attestedFor(candidacy());
        entries = AttestationForm.of(getEdition().regulation(), sheet.kind()).lines().stream()
                .map(line -> new AttestEntry(line, standing.get(line.key()))).toList();
        loadDifferences();
    }

    private void loadDifferences() {
        var facts = getEdition().regulation().rules().facts();
        differences = reader.differencesOf(candidacy()).stream().map(difference -> new DifferenceEntry(difference, facts)).toList();
        twoPersons = reader.twoPersons(sheet.edition()).needed();
    }

    /// Looks at the candidate as it stands now; what was typed stays.
    private void look() {
        sheet = candidates.read(candidacy());
        seen = sheet.version();
        last = reader.lastOf(candidacy()).orElse(null);
    }

    /// Keeps what was decided on each matter, and examines anew.
    public String attest() {
        if (entries.stream().anyMatch(AttestEntry::isDecisionMissing)) {
            notices.problem("eligibility.examine.decisionMissing");
            return null;
        }
        var changed = entries.stream().filter(AttestEntry::isChanged).toList();
        if (changed.stream().anyMatch(AttestEntry::isReasonMissing)) {
            notices.problem("eligibility.examine.reasonMissing");
            return null;
        }
        changed.forEach(entry -> desk.attest(candidacy(), entry.decision(LocalDate.now(clock))));
        return examine();
    }

    /// A second person agrees with what was decided on a matter.
    public String confirm(String matter) {
        return switch (desk.confirm(candidacy(), matter)) {
            case Confirmation.Confirmed confirmed -> {
                notices.doneAndGone("eligibility.examine.confirmed");
                yield again();
            }
            case Confirmation.SamePerson same -> refuse("eligibility.examine.samePerson");
            case Confirmation.NothingToConfirm nothing -> refuse("eligibility.examine.nothingToConfirm");
        };
    }

    private String refuse(String key) {
        notices.problem(key);
        return null;
    }

    /// Keeps what holds where a declared fact and a list differ, and examines anew.
    public String weigh() {
        var decided = differences.stream().filter(DifferenceEntry::isChanged).toList();
        if (decided.stream().anyMatch(DifferenceEntry::isReasonMissing)) return refuse("eligibility.examine.reasonMissing");
        decided.forEach(entry -> desk.decide(candidacy(), entry.decision(LocalDate.now(clock))));
        return examine();
    }

    public String examine() {
        desk.examine(candidacy());
        notices.doneAndGone("eligibility.examine.examined");
        return again();
    }

    /// Concludes from the facts as they are, and says which clauses stand in the way when they do.
    public String conclude() {
        return switch (desk.conclude(candidacy(), seen, decision.getDay(), decision.document(), decision.reason())) {
            case Qualification.Concluded concluded -> {
                notices.doneAndGone(concluded.state() == CandidacyState.QUALIFIED
                        ? "eligibility.examine.qualified" : "eligibility.examine.unqualified");
                yield again();
            }
            case Qualification.StillOpen open -> {
                notices.refused(open.questions());
                look();
                yield null;
            }
        };
    }

    /// The page anew: state and marks stand at its head.
    private String again() {
        return "/eligibility/examine?faces-redirect=true&id=" + id;
    }

    public boolean isOpen() {
        return getSheet().state() == CandidacyState.REGISTERED;
    }

    private CandidacyId candidacy() {
        return CandidacyId.parse(id);
    }

    public CandidacySheet getSheet() {
        if (sheet == null) sheet = candidates.read(candidacy());
        return sheet;
    }

    public EditionSheet getEdition() {
        if (edition == null) edition = editions.read(getSheet().edition());
        return edition;
    }

    public KeptExamination getLast() {
        if (last == null) last = reader.lastOf(candidacy()).orElse(null);
        return last;
    }

    public List<AttestEntry> getEntries() {
        return entries;
    }

    public List<DifferenceEntry> getDifferences() {
        return differences;
    }

    public Holds[] getHolds() {
        return Holds.values();
    }

    public boolean isTwoPersons() {
        return twoPersons;
    }

    public Attestation[] getAttestations() {
        return Attestation.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public DecisionEntry getDecision() {
        return decision;
    }

    /// What was concluded and is not known outside yet; null where nothing was, or for those who only read.
    public PendingDecision getPending() {
        return me.is("SECRETARY") || me.is("SUPERVISOR") ? decisions.pendingOn(candidacy()).orElse(null) : null;
    }
}
