package award.ballot.service;

import award.ballot.CandidateVotes;
import award.ballot.PollSheet;
import award.ballot.PollSheet.Outcome;
import award.ballot.VoteCount;
import award.ballot.model.Poll;
import award.edition.service.EditionReader;
import award.scheme.Regulation;
import award.scheme.rule.Vote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Reads votes under the rule of the edition's regulation.
@ApplicationScoped
class PollReading {

    @Inject EditionReader editions;

    /// The highest tier first.
    List<PollSheet> of(Collection<Poll> polls) {
        return polls.stream().map(this::of)
                .sorted(Comparator.comparingInt((PollSheet sheet) -> sheet.tier().rank()).thenComparing(sheet -> sheet.tier().key()))
                .toList();
    }

    PollSheet of(Poll poll) {
        var regulation = editions.regulationOf(poll.edition());
        var rule = rule(poll, regulation);
        var outcome = poll.isCounted() ? poll.votes().stream().map(votes -> outcome(rule, votes, poll)).toList() : List.<Outcome>of();
        return new PollSheet(poll.id(), poll.occasion(), poll.title(), regulation.rules().tier(poll.tier()).orElseThrow(), rule, poll.method(),
                poll.papers(), poll.scrutineer(), poll.teller(), poll.roll(), poll.votes(), poll.isCounted(), outcome, poll.version());
    }

    Vote rule(Poll poll) {
        return rule(poll, editions.regulationOf(poll.edition()));
    }

    private static Vote rule(Poll poll, Regulation regulation) {
        return regulation.rules().voteOn(poll.tier())
                .orElseThrow(() -> new IllegalStateException("no rule of a vote on " + poll.tier() + " in " + regulation.id()));
    }

    private static Outcome outcome(Vote rule, CandidateVotes votes, Poll poll) {
        return new Outcome(votes, VoteCount.judge(rule, votes.tally(poll.roll(), poll.papers())));
    }
}
