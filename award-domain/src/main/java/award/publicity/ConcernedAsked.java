package award.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The question whom a line of a noticed list means (异议对象), asked before an objection takes anybody off the list.
///
/// Observed at once by whoever keeps the list. Two of one name are two answers: the office is asked which one it is, nobody guesses.
public final class ConcernedAsked {

    private final UUID matter;
    private final String against;
    private final List<Concerned> answers = new ArrayList<>();

    /// @param matter  edition or referral whose list was noticed
    /// @param against the line; empty for everybody on the list
    public ConcernedAsked(UUID matter, String against) {
        this.matter = matter;
        this.against = against;
    }

    /// One who may be meant, and can still leave the list.
    ///
    /// @param party  in the register
    /// @param number in the edition, which tells two of one name apart; 0 where there is none
    /// @param from   who recommends it; empty where nobody does
    public record Concerned(UUID id, UUID party, String name, int number, String from) {}

    public UUID matter() {
        return matter;
    }

    /// Whether the line means this name: a line is a name, or a name and the unit in brackets.
    public boolean means(String name) {
        return against.isEmpty() || against.equals(name) || against.startsWith(name + "\uFF08");
    }

    public void answer(Concerned concerned) {
        answers.add(concerned);
    }

    public List<Concerned> concerned() {
        return List.copyOf(answers);
    }
}
