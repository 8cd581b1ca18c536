package award.application;

import java.time.Instant;

/// What stands in one field of an application (填报内容).
///
/// @param field   key of the field in the form
/// @param told    as it was typed
/// @param version how often it was written; 0 for a field nobody wrote yet
/// @param at      when it was written last; null where nobody wrote
/// @param by      name of the person who did; empty where nobody wrote
public record Filling(String field, String told, long version, Instant at, String by) {

    public static Filling none(String field) {
        return new Filling(field, "", 0, null, "");
    }
}
