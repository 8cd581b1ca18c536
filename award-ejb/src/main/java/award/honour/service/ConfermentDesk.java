package award.honour.service;

import award.application.CandidacyState;
import award.application.DecidingBody;
import award.application.Ruling;
import award.application.service.CandidacyDesk;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.StageLine;
import award.edition.StageLine.Progress;
import award.edition.service.EditionReader;
import award.honour.Conferment;
import award.honour.DispatchKind;
import award.honour.NewConferral;
import award.honour.NewGrant;
import award.honour.ProposedPlace;
import award.honour.StandingList;
import award.honour.Title;
import award.honour.model.HeldConferral;
import award.honour.store.Conferrals;
import award.honour.store.Grants;
import award.identity.Roles;
import award.scheme.rule.StageKind;
import award.scheme.rule.StepKind;
import award.shared.Answer;
import award.shared.Citation;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Recorded;
import award.shared.Until;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where the titles are granted once the government has approved the list (授奖), and their handing over is put down (颁奖).
@Stateless
public class ConfermentDesk {

    @Inject Grants grants;
    @Inject Conferrals conferrals;
    @Inject WinnersLists lists;
    @Inject HonourRegister register;
    @Inject Nominations merits;
    @Inject StepTaking steps;
    @Inject EditionReader editions;
    @Inject CandidacyDesk rulings;
    @Inject Event<Recorded> record;

    /// Grants their titles to all who stand on the list, commends the persons of merit, and records the decision as the step of its stage,
    /// unless something speaks against it: then nothing is changed.
    ///
    /// @return what speaks against it; nothing when the titles were granted
    @RolesAllowed(Roles.SECRETARY)
    public Findings confer(EditionId id, @Valid Conferment decision) {
        var edition = editions.read(id);
        var list = lists.standing(id);
        var objection = objection(edition, list, decision);
        if (objection.isPresent()) return Findings.of(objection.get());
        var step = DispatchKind.COMMENDATION.stepIn(edition.regulation())
                .map(issued -> steps.take(id, issued, decision.awardedOn(), decision.document())).orElseGet(Findings::of);
        if (!step.all().isEmpty()) return step;
        var places = ranked(edition, list.standing());
        for (int i = 0; i < places.size(); i++) confer(edition, decision, places.get(i), i + 1);
        merits.commend(edition);
        return Findings.of();
    }

    private Optional<Finding> objection(EditionSheet edition, StandingList list, Conferment decision) {
        var approval = edition.stages().stream().filter(line -> line.stage().kind() == StageKind.GOVERNMENT_APPROVAL).findFirst();
        var clause = approval.map(line -> line.stage().clause()).orElseGet(() -> edition.regulation().cite("1"));
        if (!grants.ofEdition(edition.id().value()).isEmpty()) return unmet(clause, "honour.alreadyGranted");
        if (!list.isCurrent()) return unmet(clause, "honour.listNotCurrent");
        if (list.standing().isEmpty()) return unmet(clause, "honour.nobodyProposed");
        if (!decision.canNumber(edition.regulation().rules())) return unmet(clause, "honour.noNumbering");
        return approval.map(StageLine::progress).filter(Progress.PAST::equals).isPresent() ? Optional.empty() : unmet(clause, "honour.notApproved");
    }

    private static Optional<Finding> unmet(Citation clause, String key) {
        return Optional.of(new Finding(clause, Answer.unmet(Until.CHANGED_FACTS, key)));
    }

    /// Certificates are numbered tier by tier, the highest first, in the order of the list.
    private static List<ProposedPlace> ranked(EditionSheet edition, List<ProposedPlace> places) {
        var tiers = edition.regulation().rules().tiers().stream().map(tier -> tier.key()).toList();
        return places.stream().sorted(Comparator.comparingInt(place -> tiers.indexOf(place.tier()))).toList();
    }

    private void confer(EditionSheet edition, Conferment decision, ProposedPlace place, int number) {
        var regulation = edition.regulation();
        var certificate = decision.certificate(regulation.rules(), edition.year(), edition.number(), number);
        register.grant(new NewGrant(place.honoured(), Title.of(regulation, place.tier()), edition.id(), edition.number(), edition.year(),
                decision.awardedOn(), decision.document(), certificate));
        var basis = regulation.rules().stage(StageKind.COMMENDATION).orElseThrow().clause();
        rulings.announced(place.candidacy(), CandidacyState.AWARDED,
                Ruling.of(basis, decision.awardedOn(), decision.document(), "").by(DecidingBody.GOVERNMENT));
    }

    /// Puts down where and when the honours were handed over, and records it as the step of its stage.
    ///
    /// @return what speaks against it; nothing when it was put down
    @RolesAllowed(Roles.SECRETARY)
    public Findings handOver(EditionId id, @Valid NewConferral held) {
        var edition = editions.read(id);
        var granted = grants.ofEdition(id.value());
        var clause = edition.regulation().rules().stage(StageKind.CONFERRAL).or(() -> edition.regulation().rules().stage(StageKind.COMMENDATION))
                .map(stage -> stage.clause()).orElseGet(() -> edition.regulation().cite("1"));
        if (granted.isEmpty()) return Findings.of(unmet(clause, "honour.grantsMissing").orElseThrow());
        if (granted.stream().anyMatch(grant -> held.heldOn().isBefore(grant.awardedOn()))) return Findings.of(unmet(clause, "honour.conferralTooEarly").orElseThrow());
        var ceremony = edition.regulation().rules().steps().stream().filter(step -> step.kind() == StepKind.CEREMONY).findFirst();
        var findings = ceremony.map(step -> steps.take(id, step, held.heldOn(), "")).orElseGet(Findings::of);
        if (findings.all().isEmpty()) put(id, held);
        return findings;
    }

    private void put(EditionId id, NewConferral held) {
        record.fire(conferrals.find(id).map(earlier -> earlier.correct(held)).orElseGet(() -> {
            var conferral = new HeldConferral(id, held);
            conferrals.add(conferral);
            return conferral.conferred();
        }));
    }
}
