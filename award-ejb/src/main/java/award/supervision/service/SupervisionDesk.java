package award.supervision.service;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import award.honour.GrantState;
import award.honour.TitleDecision;
import award.honour.service.HonourRegister;
import award.identity.Roles;
import award.party.PartyId;
import award.scheme.Regulation;
import award.scheme.rule.Sanction;
import award.scheme.rule.Sanction.Consequence;
import award.scheme.service.RegulationShelf;
import award.shared.Answer;
import award.shared.Recorded;
import award.supervision.Ban;
import award.supervision.Consequences;
import award.supervision.NewSanction;
import award.supervision.SanctionId;
import award.supervision.SanctionRow;
import award.supervision.model.SanctionDecision;
import award.supervision.store.SanctionDecisions;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where it is decided on faults of applicants and winners, by the sanctions of the regulation.
@Stateless
public class SupervisionDesk {

    @Inject SanctionDecisions decisions;
    @Inject HonourRegister honours;
    @Inject RegulationShelf regulations;
    @Inject Event<Recorded> record;

    /// Decides on a fault, unless the sanction does not apply to it: then nothing is changed. Where the sanction touches the title,
    /// the title is suspended or revoked by the same decision.
    ///
    /// @return what follows, or why nothing does
    @RolesAllowed(Roles.SECRETARY)
    public Consequences decide(@Valid NewSanction entry) {
        var regulation = regulations.inForce(entry.scheme(), entry.decidedOn());
        var following = Consequences.of(regulation, entry.incident());
        if (following.finding().answer() instanceof Answer.Met) keep(entry, regulation, following);
        return following;
    }

    private void keep(NewSanction entry, Regulation regulation, Consequences following) {
        var ground = regulation.rules().sanction(entry.ground()).map(Sanction::name).orElseThrow();
        var decision = new SanctionDecision(SanctionId.fresh(), entry, ground, following);
        decisions.add(decision);
        record.fire(decision.decided());
        if (entry.grant() != null) {
            titleBecomes(following).ifPresent(state -> honours.decide(entry.grant(), new TitleDecision(
                    state, following.finding().clause().toString(), entry.reason(), entry.decidedOn(), entry.document())));
        }
    }

    private static Optional<GrantState> titleBecomes(Consequences following) {
        if (following.consequences().contains(Consequence.REVOKE)) return Optional.of(GrantState.REVOKED);
        if (following.consequences().contains(Consequence.SUSPEND_TITLE)) return Optional.of(GrantState.SUSPENDED);
        return Optional.empty();
    }

    /// The bans on a party and on those whose history is its own, under one award; past ones too.
    @PermitAll
    public List<Ban> bans(Collection<PartyId> parties, String scheme) {
        return decisions.on(parties, scheme).stream().flatMap(decision -> decision.ban().stream()).toList();
    }

    /// The same bans by whom they were laid upon.
    @PermitAll
    public Map<PartyId, List<Ban>> bansOf(Collection<PartyId> parties, String scheme) {
        return decisions.on(parties, scheme).stream()
                .collect(groupingBy(SanctionDecision::party, flatMapping(decision -> decision.ban().stream(), toList())));
    }

    /// All decisions on a party, the latest first.
    @PermitAll
    public List<SanctionRow> of(PartyId party) {
        return decisions.on(List.of(party)).stream().map(SanctionDecision::row).toList();
    }
}
