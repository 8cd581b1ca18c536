package award.ballot.service;

import award.ballot.Conditions;
import award.ballot.NewPoll;
import award.ballot.PollId;
import award.ballot.PollSheet;
import award.ballot.PollSheet.Outcome;
import award.ballot.Seats;
import award.ballot.Standings;
import award.ballot.model.Poll;
import award.edition.service.EditionReader;
import award.scheme.Regulation;
import award.scheme.rule.Vote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads votes under the rule of the edition's regulation.
@ApplicationScoped
class PollReading {

    @Inject EditionReader editions;

    /// The highest tier first.
    List<PollSheet> of(Collection<Poll> polls) {
        return polls.stream().map(this::of)
                .sorted(Comparator.comparingInt((PollSheet sheet) -> sheet.tier().rank()).thenComparing(sheet -> sheet.tier().key())
                        .thenComparingInt(PollSheet::round))
                .toList();
    }

    PollSheet of(Poll poll) {
        var regulation = editions.regulationOf(poll.edition());
        var rule = rule(poll, regulation);
        var outcome = poll.isCounted() ? PollSheet.outcome(standings(poll, rule), poll.rulings()) : List.<Outcome>of();
        return new PollSheet(poll.id(), poll.occasion(), poll.title(), poll.edition(), regulation.rules().tier(poll.tier()).orElseThrow(), rule,
                poll.method(), poll.isElectronic(), poll.round(), poll.state(), poll.seats(), poll.papers(), poll.scrutineer(), poll.teller(),
                poll.roll(), poll.officers(), poll.votes(), outcome, poll.unclear(), poll.rulings(), poll.version());
    }

    /// The second ballot that a count asks for.
    Optional<Poll> secondBallot(Poll poll) {
        if (!poll.isCounted()) return Optional.empty();
        var sheet = of(poll);
        return sheet.tied().isEmpty() ? Optional.empty() : Optional.of(poll.secondBallot(PollId.fresh(), sheet.seatsLeft(), sheet.tied()));
    }

    OptionalInt seats(NewPoll entry) {
        return Seats.of(editions.regulationOf(entry.edition()).rules(), entry.tier());
    }

    Conditions conditions(Poll poll) {
        return new Conditions(rule(poll), poll.roll(), poll.seats());
    }

    Vote rule(Poll poll) {
        return rule(poll, editions.regulationOf(poll.edition()));
    }

    private static Vote rule(Poll poll, Regulation regulation) {
        return regulation.rules().voteOn(poll.tier())
                .orElseThrow(() -> new IllegalStateException("no rule of a vote on " + poll.tier() + " in " + regulation.id()));
    }

    private static Standings standings(Poll poll, Vote rule) {
        return new Standings(rule, poll.roll(), poll.papers(), poll.seats(), poll.votes());
    }
}
