package award.committee.service;

import award.committee.CandidateVotes;
import award.committee.PollSheet;
import award.committee.PollSheet.Outcome;
import award.committee.VoteCount;
import award.committee.model.Meeting;
import award.committee.model.Poll;
import award.committee.store.Meetings;
import award.edition.service.EditionReader;
import award.scheme.Regulation;
import award.scheme.rule.Vote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/// Reads votes under the rule of the edition's regulation.
@ApplicationScoped
class PollReading {

    @Inject Meetings meetings;
    @Inject EditionReader editions;

    /// The votes of a meeting, the highest tier first.
    List<PollSheet> of(Meeting meeting) {
        return meetings.polls(meeting.id()).stream().map(poll -> of(poll, meeting))
                .sorted(Comparator.comparingInt((PollSheet sheet) -> sheet.tier().rank()).thenComparing(sheet -> sheet.tier().key()))
                .toList();
    }

    PollSheet of(Poll poll, Meeting meeting) {
        var regulation = editions.regulationOf(meeting.edition());
        var rule = rule(poll, regulation);
        var outcome = poll.isCounted() ? poll.votes().stream().map(votes -> outcome(rule, votes, poll, meeting)).toList() : List.<Outcome>of();
        return new PollSheet(poll.id(), meeting.id(), regulation.rules().tier(poll.tier()).orElseThrow(), rule, poll.method(), poll.papers(),
                poll.scrutineer(), poll.teller(), poll.votes(), poll.isCounted(), outcome, poll.version());
    }

    Vote rule(Poll poll, Meeting meeting) {
        return rule(poll, editions.regulationOf(meeting.edition()));
    }

    private static Vote rule(Poll poll, Regulation regulation) {
        return regulation.rules().voteOn(poll.tier())
                .orElseThrow(() -> new IllegalStateException("no rule of a vote on " + poll.tier() + " in " + regulation.id()));
    }

    private static Outcome outcome(Vote rule, CandidateVotes votes, Poll poll, Meeting meeting) {
        return new Outcome(votes, VoteCount.judge(rule, votes.tally(meeting.turnout(), poll.papers())));
    }
}
