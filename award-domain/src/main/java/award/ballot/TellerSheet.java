package award.ballot;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A vote as one of its officers sees it.
///
/// @param own         the teller's own count, once entered
/// @param entered     whose counts are in
/// @param differences between the two, once both are in; before that nobody sees anything of the other's
public record TellerSheet(PollSheet poll, Duty duty, Optional<TellerCount> own, Set<Duty> entered, List<Difference> differences) {

    public TellerSheet {
        entered = Set.copyOf(entered);
        differences = List.copyOf(differences);
    }

    public boolean areBothIn() {
        return entered.contains(Duty.FIRST_TELLER) && entered.contains(Duty.SECOND_TELLER);
    }

    public boolean agree() {
        return areBothIn() && differences.isEmpty();
    }
}
