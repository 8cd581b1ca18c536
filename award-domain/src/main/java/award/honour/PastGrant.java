package award.honour;

import award.scheme.rule.AwardeeKind;
import java.time.LocalDate;
import java.util.Optional;

/// An honour as history holds it (获奖记录): who asks knows whose it is.
///
/// @param edition   number of the edition (届次) within its scheme; 0 where history does not tell it
/// @param awardedOn day of the commendation decision
/// @param lastDay   last day of its validity under the rules of its time; empty when it does not lapse
/// @param standing  whether it was taken back
public record PastGrant(
        String scheme, int edition, int year, String tier, AwardeeKind kind, LocalDate awardedOn,
        Optional<LocalDate> lastDay, Standing standing) {

    /// What became of the title: 有效（含已到期）, 暂停使用, 已撤销.
    public enum Standing { GIVEN, SUSPENDED, REVOKED }

    public boolean isEditionKnown() {
        return edition > 0;
    }

    public boolean revoked() {
        return standing == Standing.REVOKED;
    }

    public boolean validOn(LocalDate day) {
        return !revoked() && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }
}
