package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.math.BigDecimal;

/// How the list of candidates for the committee is made (入围候选名单). A tie across the cut-off is reported, never resolved by the software.
public sealed interface Shortlist extends Parameter {

    /// The score by which candidates are ranked.
    Basis basis();

    /// Site review alone (现场评审得分) or all reviews together (综合得分).
    enum Basis { SITE, COMPOSITE }

    /// The first so many with at least so many points; all such if fewer (前 n 位).
    record FirstAtLeast(Citation clause, Basis basis, int first, BigDecimal minimum) implements Shortlist {

        @Override
        public Message says() {
            return Message.message("scheme.shortlist.first", Message.name(basis), first, minimum);
        }
    }

    /// All who were reviewed, in the order of their scores (按实际得分排序).
    record Ranked(Citation clause, Basis basis) implements Shortlist {

        @Override
        public Message says() {
            return Message.message("scheme.shortlist.ranked", Message.name(basis));
        }
    }

    /// The office chooses on all results (综合评议提出建议名单), with a reason for each.
    record Chosen(Citation clause, Basis basis) implements Shortlist {

        @Override
        public Message says() {
            return Message.message("scheme.shortlist.chosen", Message.name(basis));
        }
    }
}
