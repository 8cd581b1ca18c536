package award.publicity;

import java.time.LocalDate;
import java.util.UUID;

/// When a notice ends, without its list.
///
/// @param version of the regulation
/// @param rule    key of the notice in the regulation
/// @param list    what was published, in the regulation's words
public record NoticeEnd(NoticeId notice, UUID matter, String scheme, String version, String rule, String list, LocalDate lastDay) {}
