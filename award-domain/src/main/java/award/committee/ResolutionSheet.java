package award.committee;

import java.time.LocalDate;
import java.util.UUID;

/// A resolution as pages and papers show it: numbered within its body and year, from 1, without a gap.
///
/// @param mark by which it is numbered (发文代字)
public record ResolutionSheet(
        UUID id, MeetingId meeting, String body, String mark, int year, int number, String title, String words, String stage, LocalDate on, long version) {}
