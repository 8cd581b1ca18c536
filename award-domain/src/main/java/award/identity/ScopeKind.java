package award.identity;

/// What limits a role, if anything does.
public enum ScopeKind { EVERYWHERE, SCHEME, DISTRICT, ORGANISATION, BODY }
