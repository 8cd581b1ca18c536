package award.ballot;

import award.identity.AccountId;
import java.util.ArrayList;
import java.util.List;

/// A roll for tests: so many who vote, and then others by how they stand.
public record RollFixture(List<Elector> electors) {

    public static RollFixture voting(int count) {
        var fixture = new RollFixture(List.of());
        for (int i = 0; i < count; i++) fixture = fixture.and(Standing.VOTING);
        return fixture;
    }

    public RollFixture and(Standing standing) {
        int seat = electors.size() + 1;
        var more = new ArrayList<>(electors);
        more.add(new Elector(seat, "委员" + seat, AccountId.fresh(), standing, ""));
        return new RollFixture(List.copyOf(more));
    }

    public Roll roll() {
        return new Roll(electors);
    }
}
