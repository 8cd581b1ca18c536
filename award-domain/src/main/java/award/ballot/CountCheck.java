package award.ballot;

import award.shared.Message;
import java.util.ArrayList;
import java.util.List;

/// Whether the numbers of a count can be true (计票核对). A count that cannot is not accepted; what was typed stays on the page.
/// More papers returned than issued can be true: then the vote is void, which is an answer ([VoteCount]).
public final class CountCheck {

    private CountCheck() {}

    /// What is wrong with the numbers of a count under the conditions of its vote.
    public static List<Message> faults(Conditions conditions, Papers papers, List<CandidateVotes> votes) {
        var faults = new ArrayList<>(faults(conditions.roll(), papers, votes));
        conditions.limit().ifPresent(seats -> {
            int marks = votes.stream().mapToInt(CandidateVotes::inFavour).sum();
            if (marks > seats * papers.valid()) faults.add(Message.message("ballot.count.overSeats", marks, papers.valid(), seats));
        });
        return List.copyOf(faults);
    }

    /// What is wrong with the numbers, in words; empty when they agree.
    public static List<Message> faults(Roll roll, Papers papers, List<CandidateVotes> votes) {
        var faults = new ArrayList<Message>();
        if (papers.issued() > roll.voting()) {
            faults.add(Message.message("ballot.count.issuedOverPresent", papers.issued(), roll.voting()));
        }
        if (papers.valid() + papers.invalid() != papers.returned()) {
            faults.add(Message.message("ballot.count.validAndInvalid", papers.valid(), papers.invalid(), papers.returned()));
        }
        for (var each : votes) {
            if (each.votes() != papers.valid()) {
                faults.add(Message.message("ballot.count.votes", each.name(), each.votes(), papers.valid()));
            }
        }
        return List.copyOf(faults);
    }
}
