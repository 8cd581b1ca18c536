package award.demonstration.service;

import award.application.CandidacyId;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.Enrolment;
import award.application.NewCandidacy;
import award.application.service.CandidacyDesk;
import award.application.service.CandidacyReader;
import award.application.service.ComparisonDesk;
import award.application.service.DecisionDesk;
import award.demonstration.service.EditionPlay.Cue;
import award.eligibility.Attestation;
import award.eligibility.AttestedMatter;
import award.eligibility.FoundRecord;
import award.eligibility.Qualification;
import award.eligibility.service.EligibilityDesk;
import award.party.PartyId;
import award.scheme.rule.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Candidates as they apply and are examined.
@ApplicationScoped
class CandidatePlay {

    private static final int WEEKS_TO_EXAMINE = 4;

    @Inject CandidacyDesk desk;
    @Inject CandidacyReader reader;
    @Inject DecisionDesk decisions;
    @Inject EligibilityDesk eligibility;
    @Inject ComparisonDesk comparisons;
    @Inject Clock clock;

    private final Properties words = Script.words();

    void enrol(Cue cue) {
        for (var told : cue.plan().parts("candidates")) {
            var entry = new NewCandidacy(cue.edition(), cue.parties().get(told.text("party")), told.text("recommender"), told.day("applied"));
            switch (desk.enrol(entry)) {
                case Enrolment.Enrolled done -> {
                    declare(done.candidacy(), told);
                    told.part("before").ifPresent(before -> applyBefore(done.candidacy(), before));
                }
                case Enrolment.AlreadyIn already -> throw new IllegalStateException("twice: " + already.name());
                case Enrolment.Refused refused -> throw new IllegalStateException("no application taken: " + refused.finding());
            }
        }
    }

    /// Applied before on paper, with the figures that an office took from both applications.
    private void applyBefore(CandidacyId id, Plan before) {
        var last = comparisons.earlierOnRecord(id).stream().filter(row -> row.number() == before.number("edition")).findFirst().orElseThrow();
        comparisons.appliedBefore(id, last.edition());
        var sheet = comparisons.of(id).orElseThrow();
        comparisons.enter(sheet.last().id(), texts(before.part("last")));
        comparisons.enter(sheet.now().id(), texts(before.part("now")));
    }

    private static Map<String, String> texts(Optional<Plan> told) {
        var texts = new HashMap<String, String>();
        told.ifPresent(figures -> figures.told().forEach((key, value) -> texts.put(key, String.valueOf(value))));
        return texts;
    }

    private void declare(CandidacyId id, Plan told) {
        var sheet = reader.read(id);
        var facts = new HashMap<>(sheet.facts());
        told.part("facts").ifPresent(more -> more.told().forEach((key, value) -> facts.put(key, String.valueOf(value))));
        desk.declare(id, sheet.version(), facts);
    }

    void examine(Cue cue) {
        var rows = of(cue);
        for (var told : cue.plan().parts("candidates")) {
            if (told.unlessTold("examine")) examine(rows.get(cue.parties().get(told.text("party"))), told);
        }
    }

    /// Makes known what was decided in a stage before it ends.
    void release(Cue cue) {
        decisions.release(cue.edition(), decisions.preview(cue.edition()).seal());
    }

    /// The candidates of an edition, by party.
    Map<PartyId, CandidacyRow> of(Cue cue) {
        return reader.all(CandidacyQuery.all(cue.edition())).stream().collect(Collectors.toMap(CandidacyRow::partyId, Function.identity()));
    }

    private void examine(CandidacyRow row, Plan told) {
        var day = row.appliedOn().plusWeeks(WEEKS_TO_EXAMINE);
        eligibility.lookUp(row.partyId(), LocalDate.now(clock), told.part("record").map(CandidatePlay::found).map(List::of).orElseGet(List::of));
        if (!told.unlessTold("attest")) {
            eligibility.examine(row.candidacy());
        } else if (conclude(row, day) instanceof Qualification.StillOpen open) {
            attest(row, day, open);
            if (conclude(row, day) instanceof Qualification.StillOpen still) throw new IllegalStateException(row.name() + ": " + still.questions());
        }
    }

    private Qualification conclude(CandidacyRow row, LocalDate day) {
        return eligibility.conclude(row.candidacy(), reader.read(row.candidacy()).version(), day, "", words.getProperty("concluded"));
    }

    private void attest(CandidacyRow row, LocalDate day, Qualification.StillOpen open) {
        open.questions().all().stream().flatMap(finding -> finding.matter().stream()).forEach(matter ->
                eligibility.attest(row.candidacy(), new AttestedMatter(matter, Attestation.ACCEPTED, words.getProperty("attested"), day)));
    }

    private static FoundRecord found(Plan told) {
        return new FoundRecord(RecordKind.valueOf(told.text("kind")), told.day("day"), told.text("note"), told.text("source"));
    }
}
