package award.publicity;

import award.scheme.rule.ObjectionRule;
import award.shared.Findings;
import award.shared.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All that is on record about one objection, to be read. The objector is masked.
///
/// @param notice     the notice objected to
/// @param rule       what the regulation says of objections
/// @param acceptance whether it has what the regulation asks for
/// @param evidence   what proves it, in words
/// @param dueOn      by when it must be verified; null before it was accepted
/// @param dueFirm    whether that day rests on a calendar that is known
/// @param conclusion null until it is settled
/// @param version    what was read, so that who changes it says what it rests on
public record ObjectionSheet(
        ObjectionId id, String number, NoticeRow notice, ObjectionRule rule, Findings acceptance, Objector objector, String against,
        String facts, String evidence, Channel channel, LocalDate receivedOn, ObjectionState state, LocalDate dueOn, boolean dueFirm,
        List<Inquiry> inquiries, List<MoreTime> extensions, Conclusion conclusion, long version) {

    public ObjectionSheet {
        inquiries = List.copyOf(inquiries);
        extensions = List.copyOf(extensions);
    }

    public boolean isLate() {
        return Acceptance.isLate(receivedOn, notice.lastDay());
    }

    public boolean isReceived() {
        return state == ObjectionState.RECEIVED;
    }

    public boolean isUnderVerification() {
        return state == ObjectionState.UNDER_VERIFICATION;
    }

    public boolean isOverdue(LocalDate day) {
        return isUnderVerification() && day.isAfter(dueOn);
    }

    public boolean isExtendable() {
        return isUnderVerification() && rule.extension() == ObjectionRule.Extension.BY_DECISION;
    }

    /// Whether it may be taken up: nothing is lacking.
    public boolean isAcceptable() {
        return acceptance.verdict() == Findings.Verdict.PASS;
    }

    /// From the receipt to the last day of the verification.
    public Optional<Span> verification() {
        return Optional.ofNullable(dueOn).map(last -> new Span(receivedOn, last));
    }

    /// What happens when it proves true.
    public Optional<ObjectionRule.Upheld> upheld() {
        return rule.upheldAt(notice.rule());
    }
}
