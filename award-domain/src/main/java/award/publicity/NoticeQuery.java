package award.publicity;

import java.time.LocalDate;
import java.util.UUID;

/// Which notices are wanted.
///
/// @param matter of this edition or referral; null for all
/// @param today  the day on which they run or are past; notices of later days are left out where the public asks
/// @param text   part of the matter's name or of the list's; empty for any
public record NoticeQuery(UUID matter, NoticePhase phase, LocalDate today, String text) {

    public static NoticeQuery of(NoticePhase phase, LocalDate today) {
        return new NoticeQuery(null, phase, today, "");
    }
}
