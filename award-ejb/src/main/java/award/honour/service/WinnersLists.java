package award.honour.service;

import award.application.CandidacyDecision;
import award.application.CandidacyId;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.Ruling;
import award.application.service.CandidacyReader;
import award.edition.EditionId;
import award.honour.Contender;
import award.honour.ContestCheck;
import award.honour.ListCheck;
import award.honour.ListKind;
import award.honour.Place;
import award.honour.ProposedPlace;
import award.honour.QuotaCheck;
import award.honour.StandingList.Left;
import award.honour.StandingList;
import award.honour.model.Proposal;
import award.honour.store.Grants;
import award.honour.store.Proposals;
import award.scheme.Regulation;
import award.scheme.rule.AwardeeKind;
import award.shared.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The lists on the way to the award, each held to the quotas: one place for all pages and for the end of every stage.
@ApplicationScoped
class WinnersLists {

    private static final Set<CandidacyState> IN_THE_RUNNING = EnumSet.of(CandidacyState.QUALIFIED, CandidacyState.SHORTLISTED, CandidacyState.PROPOSED);
    private static final Set<CandidacyState> ON_THE_LIST = EnumSet.of(CandidacyState.PROPOSED, CandidacyState.AWARDED);
    private static final Set<CandidacyState> GONE = EnumSet.of(CandidacyState.DISQUALIFIED, CandidacyState.WITHDRAWN);

    @Inject Proposals proposals;
    @Inject Grants grants;
    @Inject Contest contest;
    @Inject NoticedList notices;
    @Inject CandidacyReader candidates;

    /// The list of those proposed as it stands now; empty before it is decided.
    StandingList standing(EditionId edition) {
        return proposals.find(edition).map(proposal -> standing(edition, proposal.places())).orElse(StandingList.NONE);
    }

    private StandingList standing(EditionId edition, List<ProposedPlace> places) {
        var rows = new LinkedHashMap<CandidacyId, CandidacyRow>();
        candidates.all(CandidacyQuery.all(edition)).forEach(row -> rows.put(row.candidacy(), row));
        var standing = new ArrayList<ProposedPlace>();
        var left = new ArrayList<Left>();
        var undecided = new ArrayList<String>();
        for (var place : places) {
            var state = rows.remove(place.candidacy()).state();
            if (ON_THE_LIST.contains(state)) standing.add(place);
            else if (GONE.contains(state)) left.add(new Left(place, state, rulingOn(place, state)));
            else undecided.add(place.honoured().name());
        }
        rows.values().stream().filter(row -> ON_THE_LIST.contains(row.state())).map(CandidacyRow::name).forEach(undecided::add);
        return new StandingList(standing, left, undecided);
    }

    private Optional<Ruling> rulingOn(ProposedPlace place, CandidacyState state) {
        return candidates.read(place.candidacy()).decisions().reversed().stream()
                .filter(decision -> decision.stands() && decision.state() == state).map(CandidacyDecision::ruling).findFirst();
    }

    /// All lists that there are so far.
    List<ListCheck> checks(EditionId edition, Regulation regulation) {
        return Arrays.stream(ListKind.values()).flatMap(kind -> check(edition, regulation, kind).stream()).toList();
    }

    /// What the quotas say of a list; empty while there is no such list.
    Optional<ListCheck> check(EditionId edition, Regulation regulation, ListKind kind) {
        return switch (kind) {
            case SITE -> ofCandidates(kind, regulation, kinds(edition, IN_THE_RUNNING));
            case CANDIDATES -> ofCandidates(kind, regulation, kinds(edition, Contest.VOTED_ON));
            case VOTED -> voted(edition, regulation);
            case PROPOSED, SUBMITTED -> proposed(edition, regulation, kind, Findings.of());
            case NOTICED -> notices.of(edition, regulation, standing(edition)).flatMap(noticed -> proposed(edition, regulation, kind, noticed));
            case COMMENDED -> commended(edition, regulation);
        };
    }

    private List<AwardeeKind> kinds(EditionId edition, Set<CandidacyState> states) {
        return candidates.all(new CandidacyQuery(edition, states, "")).stream().map(CandidacyRow::kind).toList();
    }

    private static Optional<ListCheck> ofCandidates(ListKind kind, Regulation regulation, List<AwardeeKind> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(new ListCheck(kind, list.size(), ContestCheck.check(regulation.rules(), list), ""));
    }

    private Optional<ListCheck> voted(EditionId edition, Regulation regulation) {
        var contenders = contest.contenders(edition);
        var passed = contenders.stream().flatMap(each -> each.highest().stream().map(tier -> new Place(tier.key(), each.candidate().kind()))).toList();
        return contenders.stream().map(Contender::passed).allMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(new ListCheck(ListKind.VOTED, passed.size(), QuotaCheck.check(regulation.rules(), passed), ""));
    }

    private Optional<ListCheck> proposed(EditionId edition, Regulation regulation, ListKind kind, Findings more) {
        return proposals.find(edition).map(Proposal::sheet).map(decided -> {
            var places = standing(edition).places();
            return new ListCheck(kind, places.size(), QuotaCheck.check(regulation.rules(), places).and(more), decided.reason());
        });
    }

    private Optional<ListCheck> commended(EditionId edition, Regulation regulation) {
        var granted = grants.ofEdition(edition.value()).stream().map(row -> new Place(row.tier(), row.kind())).toList();
        if (granted.isEmpty()) return Optional.empty();
        var reason = proposals.find(edition).map(Proposal::sheet).map(decided -> decided.reason()).orElse("");
        return Optional.of(new ListCheck(ListKind.COMMENDED, granted.size(), QuotaCheck.check(regulation.rules(), granted), reason));
    }
}
