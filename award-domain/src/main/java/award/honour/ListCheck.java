package award.honour;

import award.shared.Findings;
import award.shared.Findings.Verdict;

/// What the quotas say of one list (名额核对): clause by clause, with the arithmetic.
///
/// @param size   how many stand on it
/// @param reason the recorded decision by which it goes beyond what binds in principle; empty where there is none
public record ListCheck(ListKind list, int size, Findings findings, String reason) {

    /// Whether it can go on: nothing firm is broken, and what binds in principle is decided on.
    public boolean holds() {
        return switch (findings.verdict()) {
            case PASS -> true;
            case ASK -> !reason.isBlank();
            case REFUSE -> false;
        };
    }

    public Verdict verdict() {
        return holds() ? Verdict.PASS : findings.verdict();
    }
}
