package award.eligibility.service;

import award.application.CandidacyId;
import award.application.CandidacySheet;
import award.application.CandidacyState;
import award.application.Ruling;
import award.application.service.CandidacyDesk;
import award.application.service.CandidacyReader;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.eligibility.AttestedMatter;
import award.eligibility.Concluded;
import award.eligibility.Confirmation;
import award.eligibility.ExaminationKept;
import award.eligibility.FoundRecord;
import award.eligibility.Qualification;
import award.eligibility.record.FactDecision;
import award.eligibility.store.CreditFiles;
import award.eligibility.store.Practices;
import award.eligibility.store.Screenings;
import award.identity.Roles;
import award.party.PartyId;
import award.scheme.Regulation;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import award.shared.Citation;
import award.shared.Findings;
import award.shared.Recorded;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Where candidates are examined: clauses attested, records looked up, the law put to the facts, the conclusion drawn.
@Stateless
public class EligibilityDesk {

    @Inject Examiner examiner;
    @Inject CandidacyReader candidacies;
    @Inject CandidacyDesk desk;
    @Inject EditionReader editions;
    @Inject Screenings screenings;
    @Inject CreditFiles credit;
    @Inject Practices practices;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Resource SessionContext session;

    /// Puts down what a checker decided on a condition or mark.
    @RolesAllowed(Roles.SECRETARY)
    public void attest(CandidacyId candidacy, @Valid AttestedMatter decision) {
        var asked = editions.regulationOf(candidacies.read(candidacy).edition()).rules().matter(decision.matter()).orElseThrow();
        record.fire(screenings.of(candidacy).decide(asked, decision.by(caller())));
    }

    /// A second person agrees with a decision; never the one who took it.
    @RolesAllowed(Roles.SECRETARY)
    public Confirmation confirm(CandidacyId candidacy, String matter) {
        var asked = editions.regulationOf(candidacies.read(candidacy).edition()).rules().matter(matter).orElseThrow();
        var confirmation = screenings.of(candidacy).confirm(asked, caller(), LocalDate.now(clock));
        if (confirmation instanceof Confirmation.Confirmed confirmed) record.fire(confirmed.act());
        return confirmation;
    }

    /// Puts down what holds where a declared fact and an authority's list differ.
    @RolesAllowed(Roles.SECRETARY)
    public void decide(CandidacyId candidacy, @Valid FactDecision decision) {
        var facts = editions.regulationOf(candidacies.read(candidacy).edition()).rules().facts();
        var name = facts.stream().filter(fact -> fact.key().equals(decision.fact())).findFirst().orElseThrow().name();
        record.fire(screenings.of(candidacy).decide(name, decision.by(caller())));
    }

    /// Sets whether a second person confirms every decision in the examination of an edition.
    @RolesAllowed(Roles.SECRETARY)
    public void askTwoPersons(EditionId edition, boolean twoPersons) {
        record.fire(practices.of(edition).set(twoPersons));
    }

    /// Puts down that the records about a party were looked up, and what was found; nothing found is a result too.
    @RolesAllowed(Roles.SECRETARY)
    public void lookUp(PartyId party, LocalDate day, List<@Valid FoundRecord> found) {
        record.fire(credit.of(party).lookUp(day, found));
    }

    /// Examines a candidate under the regulation of its edition and keeps facts and answers.
    @RolesAllowed(Roles.SECRETARY)
    public Findings examine(CandidacyId id) {
        return examine(candidacies.read(id));
    }

    private Findings examine(CandidacySheet candidacy) {
        var regulation = editions.regulationOf(candidacy.edition());
        var outcome = examiner.examine(candidacy.edition(), List.of(candidacy.id()), regulation, caller()).get(candidacy.id());
        record.fire(new ExaminationKept(outcome.kept().id(), candidacy.id(), candidacy.name(), outcome.findings().verdict()));
        return outcome.findings();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    /// Draws the conclusion from the facts as they are now: qualified when everything is met, unqualified when a clause
    /// refuses; while a question is open and nothing refuses there is no conclusion.
    ///
    /// @param seen the version of the candidate's sheet that the conclusion rests on
    @RolesAllowed(Roles.SECRETARY)
    public Qualification conclude(CandidacyId id, long seen, LocalDate decidedOn, String document, String reason) {
        var candidacy = candidacies.read(id, seen);
        var regulation = editions.regulationOf(candidacy.edition());
        var findings = examine(candidacy);
        return switch (findings.verdict()) {
            case ASK -> new Qualification.StillOpen(new Findings(findings.questions()));
            case PASS -> conclude(id, CandidacyState.QUALIFIED, Ruling.of(qualification(regulation), decidedOn, document, reason));
            case REFUSE -> conclude(id, CandidacyState.UNQUALIFIED,
                    Ruling.of(findings.refusals().getFirst().clause(), decidedOn, document, reason));
        };
    }

    /// The same for many candidates of one edition at once; those with an open question are passed over.
    @RolesAllowed(Roles.SECRETARY)
    public Concluded concludeAll(EditionId edition, List<CandidacyId> ids, LocalDate decidedOn, String document, String reason) {
        var regulation = editions.regulationOf(edition);
        int qualified = 0;
        int unqualified = 0;
        var outcomes = examiner.examine(edition, ids, regulation, caller());
        for (var outcome : outcomes.entrySet()) {
            var findings = outcome.getValue().findings();
            switch (findings.verdict()) {
                case ASK -> { }
                case PASS -> {
                    desk.rule(outcome.getKey(), CandidacyState.QUALIFIED, Ruling.of(qualification(regulation), decidedOn, document, reason));
                    qualified++;
                }
                case REFUSE -> {
                    desk.rule(outcome.getKey(), CandidacyState.UNQUALIFIED,
                            Ruling.of(findings.refusals().getFirst().clause(), decidedOn, document, reason));
                    unqualified++;
                }
            }
        }
        return new Concluded(qualified, unqualified, outcomes.size() - qualified - unqualified);
    }

    private Qualification conclude(CandidacyId id, CandidacyState state, Ruling ruling) {
        desk.rule(id, state, ruling);
        return new Qualification.Concluded(state);
    }

    private static Citation qualification(Regulation regulation) {
        return regulation.rules().stage(StageKind.QUALIFICATION).or(() -> regulation.rules().stage(StageKind.APPLICATION))
                .map(Stage::clause).orElseThrow();
    }
}
