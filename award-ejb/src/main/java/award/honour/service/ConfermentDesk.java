package award.honour.service;

import award.application.CandidacyState;
import award.application.DecidingBody;
import award.application.Ruling;
import award.application.service.CandidacyDesk;
import award.application.service.CandidacyReader;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.StageLine;
import award.edition.StageLine.Progress;
import award.edition.service.EditionReader;
import award.honour.Conferment;
import award.honour.NewGrant;
import award.honour.ProposedPlace;
import award.honour.Title;
import award.honour.model.Proposal;
import award.honour.store.Grants;
import award.honour.store.Proposals;
import award.identity.Roles;
import award.scheme.rule.StageKind;
import award.shared.Answer;
import award.shared.Citation;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/// Where the titles are granted, once the government has approved the list (授奖).
@Stateless
public class ConfermentDesk {

    @Inject Proposals proposals;
    @Inject Grants grants;
    @Inject HonourRegister register;
    @Inject EditionReader editions;
    @Inject CandidacyReader candidates;
    @Inject CandidacyDesk rulings;

    /// Grants their titles to all on the list of those proposed, unless the government has not approved it: then nothing is changed.
    ///
    /// @return what speaks against it; nothing when the titles were granted
    @RolesAllowed(Roles.SECRETARY)
    public Findings confer(EditionId id, @Valid Conferment decision) {
        var edition = editions.read(id);
        var places = proposals.find(id).map(Proposal::places).orElseGet(List::of);
        var objection = objection(edition, places);
        if (objection.isPresent()) return Findings.of(objection.get());
        for (int i = 0; i < places.size(); i++) confer(edition, decision, places.get(i), decision.certificate(i + 1));
        return Findings.of();
    }

    private Optional<Finding> objection(EditionSheet edition, List<ProposedPlace> places) {
        var approval = edition.stages().stream().filter(line -> line.stage().kind() == StageKind.GOVERNMENT_APPROVAL).findFirst();
        var clause = approval.map(line -> line.stage().clause()).orElseGet(() -> edition.regulation().cite("1"));
        if (places.isEmpty()) return unmet(clause, "honour.nobodyProposed");
        if (!grants.ofEdition(edition.id().value()).isEmpty()) return unmet(clause, "honour.alreadyGranted");
        if (!areProposed(places)) return unmet(clause, "honour.listNotCurrent");
        return approval.map(StageLine::progress).filter(Progress.PAST::equals).isPresent()
                ? Optional.empty()
                : unmet(clause, "honour.notApproved");
    }

    /// Whether everybody on the list stands as proposed: the decision was released, and not taken back since.
    private boolean areProposed(List<ProposedPlace> places) {
        return places.stream().allMatch(place -> candidates.read(place.candidacy()).state() == CandidacyState.PROPOSED);
    }

    private static Optional<Finding> unmet(Citation clause, String key) {
        return Optional.of(new Finding(clause, Answer.unmet(Until.CHANGED_FACTS, key)));
    }

    private void confer(EditionSheet edition, Conferment decision, ProposedPlace place, String certificate) {
        var regulation = edition.regulation();
        register.grant(new NewGrant(place.honoured(), Title.of(regulation, place.tier()), edition.id(), edition.number(), edition.year(),
                decision.awardedOn(), decision.document(), certificate));
        var basis = regulation.rules().stage(StageKind.COMMENDATION).orElseThrow().clause();
        rulings.announced(place.candidacy(), CandidacyState.AWARDED,
                Ruling.of(basis, decision.awardedOn(), decision.document(), "").by(DecidingBody.GOVERNMENT));
    }
}
