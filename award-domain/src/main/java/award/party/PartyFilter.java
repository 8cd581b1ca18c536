package award.party;

/// What a list of parties is narrowed to; null, or an empty text, narrows nothing.
///
/// @param text     part of any name, past or present, or the beginning of a credit code
/// @param division code of a division: the party belongs to it or to a part of it
/// @param uncoded  whether only organisations without a code are wanted
public record PartyFilter(String text, PartyKind kind, BodyKind bodyKind, String division, boolean uncoded) {

    public static final PartyFilter ALL = new PartyFilter("", null, null, "", false);

    public static PartyFilter called(String text) {
        return new PartyFilter(text, null, null, "", false);
    }
}
