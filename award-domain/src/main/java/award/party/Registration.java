package award.party;

import java.util.List;

/// How entering a party ended.
public sealed interface Registration {

    record Registered(PartyId party) implements Registration {}

    /// Another party holds the same credit code or identity number.
    record Taken(PartyId holder, String name) implements Registration {}

    /// Others bear or bore the same name, and whoever enters it has not said that they are others.
    record Namesakes(List<PartyRow> parties) implements Registration {}
}
