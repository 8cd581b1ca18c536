package award.ballot;

import java.util.Comparator;
import java.util.List;

/// Who is called to a vote (应到名册), each with how they stand to it. A recused member is on the roll and has no ballot.
public record Roll(List<Elector> electors) {

    public Roll {
        electors = List.copyOf(electors);
        if (electors.stream().mapToInt(Elector::seat).distinct().count() != electors.size()) {
            throw new IllegalArgumentException("a seat is on the roll once");
        }
    }

    /// 应到
    public int all() {
        return electors.size();
    }

    /// 实到: those who take part in the vote, in person or by a substitute.
    public int voting() {
        return (int) electors.stream().filter(each -> each.standing().votes()).count();
    }

    /// Those who take part, by seat: who has a ballot.
    public List<Elector> voters() {
        return electors.stream().filter(each -> each.standing().votes()).sorted(Comparator.comparingInt(Elector::seat)).toList();
    }

    /// For how many a ballot is made ready: those who take part, and those not yet seen.
    public int mayVote() {
        return voting() + count(Standing.EXPECTED);
    }

    public int leave() {
        return count(Standing.LEAVE);
    }

    public int recused() {
        return count(Standing.RECUSED);
    }

    public int absent() {
        return count(Standing.ABSENT);
    }

    private int count(Standing standing) {
        return (int) electors.stream().filter(each -> each.standing() == standing).count();
    }
}
