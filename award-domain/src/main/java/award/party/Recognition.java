package award.party;

import java.util.List;

/// Which party on record a list from outside means.
public sealed interface Recognition {

    /// None on record bears the code or the name.
    record Stranger() implements Recognition {}

    /// The credit code is on record: there is no doubt, whatever the name.
    record ByCode(PartyRow party) implements Recognition {}

    /// Others bear or bore the name: a person must say whether it is one of them.
    record ByName(List<PartyRow> namesakes) implements Recognition {}

    /// The code is wrong, so the line means nobody.
    record WrongCode(CreditCode.Fault fault) implements Recognition {}
}
