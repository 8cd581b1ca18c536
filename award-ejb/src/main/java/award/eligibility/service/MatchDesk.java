package award.eligibility.service;

import award.eligibility.model.NameMatch;
import award.eligibility.record.MatchRow;
import award.eligibility.record.MatchState;
import award.eligibility.store.NameMatches;
import award.eligibility.store.RecordLines;
import award.identity.Roles;
import award.party.PartyRow;
import award.party.service.PartyDesk;
import award.shared.Recorded;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

/// Where a person says whether a name on a list means a party of the register: once, for all lists to come.
@Stateless
public class MatchDesk {

    @Inject NameMatches matches;
    @Inject RecordLines lines;
    @Inject PartyDesk parties;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Resource SessionContext session;

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public long count(MatchState state) {
        return matches.count(state);
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<MatchRow> page(MatchState state, int first, int size) {
        var page = matches.page(state, first, size);
        var bearers = parties.rows(page.stream().map(NameMatch::party).toList());
        return page.stream().map(match -> match.row(bearers.get(match.party()))).toList();
    }

    /// Says whether they are one. What was said may be said otherwise later: then the lines follow.
    @RolesAllowed(Roles.SECRETARY)
    public void decide(UUID id, @NotNull MatchState said, @NotBlank @Size(max = 300) String reason) {
        var match = matches.find(id).orElseThrow(() -> new NoSuchElementException("no name match " + id));
        var party = party(match);
        record.fire(match.decide(said, reason, session.getCallerPrincipal().getName(), clock.instant(), party.name()));
        if (said == MatchState.SAME) lines.bearingName(match.nameKey(), party.code(), match.party());
        else lines.noLongerBearing(match.nameKey(), match.party());
    }

    private PartyRow party(NameMatch match) {
        return parties.row(match.party()).orElseThrow();
    }
}
