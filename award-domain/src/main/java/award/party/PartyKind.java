package award.party;

/// What a party is: 组织 or 个人.
public enum PartyKind { ORGANISATION, INDIVIDUAL }
