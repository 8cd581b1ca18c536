package award.edition;

/// Whether an edition is under way (进行中), has come to its end (已办结), or is only on record (历史届次).
public enum EditionState { RUNNING, CLOSED, ON_RECORD }
