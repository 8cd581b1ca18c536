package award.ballot;

import award.shared.Message;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The count as one teller made it.
public record TellerCount(@NotNull @Valid Papers papers, @NotNull List<@Valid CandidateVotes> votes) {

    public TellerCount {
        votes = List.copyOf(votes);
    }

    /// Where another teller's count says otherwise, line by line.
    public List<Difference> differences(TellerCount other) {
        var differences = new ArrayList<Difference>();
        note(differences, "", "ballot.poll.issued", papers.issued(), other.papers.issued());
        note(differences, "", "ballot.poll.returned", papers.returned(), other.papers.returned());
        note(differences, "", "ballot.poll.valid", papers.valid(), other.papers.valid());
        note(differences, "", "ballot.poll.invalid", papers.invalid(), other.papers.invalid());
        IntStream.range(0, votes.size()).forEach(i -> note(differences, votes.get(i), other.votes.get(i)));
        return List.copyOf(differences);
    }

    private static void note(List<Difference> differences, CandidateVotes one, CandidateVotes other) {
        note(differences, one.name(), "ballot.poll.for", one.inFavour(), other.inFavour());
        note(differences, one.name(), "ballot.poll.against", one.against(), other.against());
        note(differences, one.name(), "ballot.poll.abstained", one.abstained(), other.abstained());
    }

    private static void note(List<Difference> differences, String candidate, String line, int one, int other) {
        if (one != other) differences.add(new Difference(candidate, Message.message(line), one, other));
    }
}
