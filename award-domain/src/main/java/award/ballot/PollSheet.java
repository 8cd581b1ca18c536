package award.ballot;

import award.scheme.rule.Tier;
import award.scheme.rule.Vote;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import java.util.List;

/// One vote as a page shows it: what was counted, and what the rule of the regulation makes of it.
///
/// @param title   of what the vote is taken at
/// @param rule    of the regulation, for this tier
/// @param method  how the vote was taken
/// @param outcome what the rule says of each candidate, once the count is entered
/// @param version of the record, to notice when somebody else was faster
public record PollSheet(
        PollId id, OccasionId occasion, String title, Tier tier, Vote rule, Vote.Method method, Papers papers, String scrutineer,
        String teller, Roll roll, List<CandidateVotes> votes, boolean counted, List<Outcome> outcome, long version) {

    public PollSheet {
        votes = List.copyOf(votes);
        outcome = List.copyOf(outcome);
    }

    /// A candidate's votes with what the rule says of them.
    public record Outcome(CandidateVotes votes, Finding finding) {

        public boolean passed() {
            return finding.answer() instanceof Answer.Met;
        }

        public Findings findings() {
            return Findings.of(finding);
        }
    }

    /// Those who passed, in ballot order.
    public List<CandidateVotes> passed() {
        return outcome.stream().filter(Outcome::passed).map(Outcome::votes).toList();
    }
}
