package award.recommendation;

/// What a department that was asked says: 无意见, 有意见, 逾期未答复.
public enum ConsultedAnswer { NO_OBJECTION, OBJECTION, SILENT }
