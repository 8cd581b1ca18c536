package award.honour.service;

import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.ballot.PollSheet;
import award.ballot.service.PollDesk;
import award.edition.EditionId;
import award.honour.Contender;
import award.honour.ProposedPlace;
import award.scheme.Regulation;
import award.scheme.rule.Tier;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Who came through the committee's votes, in which tiers.
@ApplicationScoped
class Contest {

    static final Set<CandidacyState> VOTED_ON = EnumSet.of(CandidacyState.SHORTLISTED, CandidacyState.PROPOSED,
            CandidacyState.NOT_PROPOSED, CandidacyState.AWARDED, CandidacyState.NOT_AWARDED);

    @Inject CandidacyReader candidates;
    @Inject PollDesk desk;

    List<Contender> contenders(EditionId edition) {
        var polls = desk.of(edition);
        return candidates.all(new CandidacyQuery(edition, VOTED_ON, "")).stream()
                .map(candidate -> new Contender(candidate, passed(polls, candidate)))
                .toList();
    }

    private static List<Tier> passed(List<PollSheet> polls, CandidacyRow candidate) {
        return polls.stream()
                .filter(poll -> poll.passed().stream().anyMatch(votes -> votes.candidacy().equals(candidate.candidacy())))
                .map(PollSheet::tier)
                .sorted(Comparator.comparingInt(Tier::rank))
                .toList();
    }

    /// What the votes say against a list: nobody is proposed for a tier in whose vote it did not pass.
    Findings objections(EditionId edition, Regulation regulation, List<ProposedPlace> places) {
        var contenders = contenders(edition);
        return new Findings(places.stream().filter(place -> !hasPassed(contenders, place))
                .map(place -> new Finding(regulation.rules().voteOn(place.tier()).orElseThrow().clause(),
                        Answer.unmet(Until.CHANGED_FACTS, "honour.notVoted", place.honoured().name(), regulation.tierName(place.tier()))))
                .toList());
    }

    private static boolean hasPassed(List<Contender> contenders, ProposedPlace place) {
        return contenders.stream().filter(each -> each.candidate().candidacy().equals(place.candidacy()))
                .flatMap(each -> each.passed().stream()).anyMatch(tier -> tier.key().equals(place.tier()));
    }
}
