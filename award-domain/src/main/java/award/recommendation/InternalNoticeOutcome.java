package award.recommendation;

/// What a notice inside the applicant's own organisation came to: 无异议, 有异议经核实不影响申报.
public enum InternalNoticeOutcome { NO_OBJECTION, SETTLED }
