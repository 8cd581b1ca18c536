package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// Whether one who has won may apply again (再次申报).
///
/// @param past    which honours bind their holder
/// @param rule    how long they do
/// @param revoked whether an honour that was revoked still binds him who held it
public record Reapplication(Citation clause, Scope past, Message pastName, Rule rule, Revoked revoked) implements Parameter {

    /// Whether a revoked honour counts as won (仍按已获奖对待) or as never won (撤销后不再计为获奖).
    public enum Revoked { STILL_COUNTS, COUNTS_NO_MORE }

    /// How long an honour keeps its holder from applying.
    public sealed interface Rule {

        /// 不再参与申请、不得重复申报.
        record Never() implements Rule {}

        /// 须间隔 n 届: an honour of edition E bars the editions E+1 to E+n.
        record EditionsBetween(int editions) implements Rule {}

        /// 有效期满后可重新申请: as long as the honour is valid.
        record AfterExpiry() implements Rule {}

        /// n 年内不得再次申报.
        record YearsAfter(int years, Clock from) implements Rule {}
    }

    @Override
    public Message says() {
        return switch (rule) {
            case Rule.Never never -> Message.message("scheme.reapplication.never", pastName);
            case Rule.EditionsBetween gap -> Message.message("scheme.reapplication.editions", pastName, gap.editions());
            case Rule.AfterExpiry expiry -> Message.message("scheme.reapplication.afterExpiry", pastName);
            case Rule.YearsAfter years ->
                    Message.message("scheme.reapplication.years", pastName, years.years(), Message.name(years.from()));
        };
    }
}
