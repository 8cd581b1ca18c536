package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// How often an award is given (评选周期).
public sealed interface Cycle extends Parameter {

    /// Every so many years; 1 is an annual award.
    record EveryYears(Citation clause, int years) implements Cycle {

        public EveryYears {
            if (years < 1) throw new IllegalArgumentException("a cycle has at least one year: " + years);
        }

        @Override
        public Message says() {
            return years == 1 ? Message.message("scheme.cycle.annual") : Message.message("scheme.cycle.years", years);
        }
    }

    /// In the years for which it has been approved (纳入评比表彰的年度); no fixed period.
    record OnApproval(Citation clause) implements Cycle {

        @Override
        public Message says() {
            return Message.message("scheme.cycle.onApproval");
        }
    }
}
