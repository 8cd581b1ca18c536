package award.calendar;

/// How far a reckoned day can be relied on: `FIRM` rests on published holiday notices alone; `PROVISIONAL` (暂定) touches a
/// year whose notice is not loaded, so that only weekends were counted as rest.
public enum Certainty { FIRM, PROVISIONAL }
