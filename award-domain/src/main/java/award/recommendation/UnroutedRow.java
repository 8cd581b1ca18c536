package award.recommendation;

import java.time.LocalDate;
import java.util.UUID;

/// An application that was handed in and has nobody yet who recommends it (待分送): the office sends it on.
public record UnroutedRow(UUID application, UUID party, String applicant, LocalDate since) {}
