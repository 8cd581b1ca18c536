package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import award.shared.Yuan;

/// What an honour is worth (奖励、资助).
public sealed interface Money extends Parameter {

    /// A fixed amount for each winner (奖励人民币…元).
    record Bonus(Citation clause, Scope scope, Message scopeName, Yuan amount) implements Money {

        @Override
        public Message says() {
            return Message.message("scheme.money.bonus", scopeName, amount);
        }
    }

    /// At most so much, once, for a reason other than a tier of this scheme or for one (不高于…的一次性资助).
    ///
    /// @param key  of the title that is supported: a tier of the scheme, or a name such as `national`
    /// @param name in the regulation's words
    record Subsidy(Citation clause, String key, String name, Yuan atMost) implements Money {

        @Override
        public Message says() {
            return Message.message("scheme.money.subsidy", name, atMost);
        }
    }

    /// Which budget bears a cost (经费来源).
    ///
    /// @param purpose what is paid, in the regulation's words
    /// @param source  whose budget
    record Budget(Citation clause, String purpose, String source) implements Money {

        @Override
        public Message says() {
            return Message.message("scheme.money.budget", purpose, source);
        }
    }

    /// The higher amount only, and what was received already is deducted (就高不重复).
    record HigherOnly(Citation clause) implements Money {

        @Override
        public Message says() {
            return Message.message("scheme.money.higherOnly");
        }
    }
}
