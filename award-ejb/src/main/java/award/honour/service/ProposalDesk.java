package award.honour.service;

import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.DecidingBody;
import award.application.Ruling;
import award.application.service.CandidacyDesk;
import award.application.service.CandidacyReader;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.honour.ListChange;
import award.honour.NewProposal;
import award.honour.Place;
import award.honour.ProposalSheet;
import award.honour.ProposedPlace;
import award.honour.QuotaCheck;
import award.honour.model.Proposal;
import award.honour.store.Grants;
import award.honour.store.Proposals;
import award.identity.Roles;
import award.scheme.Regulation;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import award.shared.Answer;
import award.shared.Citation;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import award.shared.Recorded;
import award.shared.Until;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;

/// Where the list of those proposed for the award is checked against the quotas and put down as the committee decided it.
@Stateless
public class ProposalDesk {

    @Inject Proposals proposals;
    @Inject Grants grants;
    @Inject Contest contest;
    @Inject WinnersLists lists;
    @Inject EditionReader editions;
    @Inject CandidacyReader candidates;
    @Inject CandidacyDesk rulings;
    @Inject Event<Recorded> record;

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public ProposalSheet read(EditionId edition) {
        return new ProposalSheet(editions.read(edition), contest.contenders(edition), proposals.find(edition).map(Proposal::sheet),
                lists.standing(edition), grants.ofEdition(edition.value()));
    }

    /// Whether a list stays within the quotas, one finding for each.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Findings check(EditionId edition, List<Place> places) {
        return QuotaCheck.check(editions.regulationOf(edition).rules(), places);
    }

    /// Puts the list down, unless it goes beyond a quota: then nothing is changed. A quota that binds in principle asks for a reason.
    ///
    /// @return the findings on the quotas and on the votes; the list was put down when they pass
    @RolesAllowed(Roles.SECRETARY)
    public Findings decide(EditionId edition, @Valid NewProposal decision) {
        var regulation = editions.regulationOf(edition);
        var findings = QuotaCheck.check(regulation.rules(), decision.places().stream().map(ProposedPlace::place).toList())
                .and(contest.objections(edition, regulation, decision.places()))
                .and(change(edition, regulation).check(decision.places()))
                .and(granted(edition, regulation));
        boolean excused = findings.verdict() == Verdict.ASK && !decision.reason().isBlank();
        if (findings.verdict() == Verdict.PASS || excused) carryOut(edition, regulation, decision);
        return excused ? new Findings(findings.all().stream().filter(finding -> finding.answer() instanceof Answer.Met).toList()) : findings;
    }

    private ListChange change(EditionId edition, Regulation regulation) {
        var states = candidates.all(CandidacyQuery.all(edition)).stream().collect(Collectors.toMap(CandidacyRow::candidacy, CandidacyRow::state));
        return new ListChange(regulation.rules(), basis(regulation), proposals.find(edition).map(Proposal::places).orElseGet(List::of),
                lists.standing(edition), states);
    }

    /// What was granted is not put on another list.
    private Findings granted(EditionId edition, Regulation regulation) {
        return grants.ofEdition(edition.value()).isEmpty()
                ? Findings.of()
                : Findings.of(new Finding(basis(regulation), Answer.unmet(Until.NEVER, "honour.alreadyGranted")));
    }

    private static Citation basis(Regulation regulation) {
        return regulation.rules().stage(StageKind.COMMITTEE).map(Stage::clause).orElseThrow();
    }

    private void carryOut(EditionId edition, Regulation regulation, NewProposal decision) {
        var basis = basis(regulation);
        var proposed = decision.places().stream().map(ProposedPlace::candidacy).collect(Collectors.toSet());
        for (var candidate : candidates.all(CandidacyQuery.in(edition, CandidacyState.SHORTLISTED))) {
            rulings.rule(candidate.candidacy(), stateOf(proposed.contains(candidate.candidacy())),
                    Ruling.of(basis, decision.day(), decision.document(), "").by(DecidingBody.COMMITTEE));
        }
        record.fire(put(edition, decision).decided());
    }

    /// The list as it was decided now; one that was decided before gives way to it.
    private Proposal put(EditionId edition, NewProposal decision) {
        return proposals.find(edition).map(earlier -> earlier.decideAnew(decision)).orElseGet(() -> {
            var proposal = new Proposal(edition, decision);
            proposals.add(proposal);
            return proposal;
        });
    }

    private static CandidacyState stateOf(boolean proposed) {
        return proposed ? CandidacyState.PROPOSED : CandidacyState.NOT_PROPOSED;
    }
}
