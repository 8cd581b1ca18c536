package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// Whether one who has won may apply again (再次申报).
///
/// @param past which honours bind their holder
/// @param rule how long they do
public record Reapplication(Citation clause, Scope past, Message pastName, Rule rule) implements Parameter {

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
