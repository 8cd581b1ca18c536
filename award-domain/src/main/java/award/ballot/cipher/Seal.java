package award.ballot.cipher;

import java.util.List;

/// Chains the ballots of a record one to the next, and seals the whole: whoever takes one out, changes or adds one breaks it.
public final class Seal {

    private String last;

    /// @param contest hash of the vote, with which the chain begins
    public Seal(String contest) {
        last = contest;
    }

    /// The next link.
    public String chain(String tracker) {
        last = new Transcript("chain").add(last).add(tracker).hash();
        return last;
    }

    /// Seals what else the record says.
    public void finish(List<String> words) {
        last = new Transcript("record").add(last).addAll(words).hash();
    }

    public String hash() {
        return last;
    }
}
