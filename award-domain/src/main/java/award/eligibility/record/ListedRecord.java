package award.eligibility.record;

import java.time.LocalDate;

/// One line of an authority's list, understood: whom it names and what it tells.
///
/// @param line   number in the file, from 1
/// @param code   unified social credit code; null where the list gives none
/// @param name   as the list writes it; empty where it gives the code alone
/// @param day    of the event, or null for a label
/// @param note   what happened, or the number of a paper; may be empty
/// @param year   that a label speaks of; null where it is not drawn up by years
/// @param since  first day of a label's validity; null where it has none
/// @param until  last day of a label's validity; null where it has none
/// @param told   grade, score or 是/否; empty for a label that one simply bears
public record ListedRecord(
        int line, String code, String name, Category category, LocalDate day, String note, Integer year, LocalDate since, LocalDate until,
        String told) {}
