package award.publicity;

import award.scheme.rule.ObjectionRule;
import java.util.Optional;

/// One notice as the public reads it.
///
/// @param contact    where objections are taken; null for notices of old
/// @param objections what the rules say of objections; null where they say nothing
public record NoticeSheet(NoticeRow notice, String award, Contact contact, ObjectionRule objections) {

    public Optional<ObjectionRule> rule() {
        return Optional.ofNullable(objections);
    }

    /// How the notice's matter is called.
    public String about() {
        return notice.about().isEmpty() ? award : notice.about();
    }
}
