package award.party;

/// What a list of parties is sorted by.
public enum PartyOrder { NAME, CODE, REGISTERED }
