package award.publicity;

import java.time.LocalDate;
import java.util.List;

/// An objection and how it was handled, for a paper that reports on it (异议及处理情况). The objector is masked.
///
/// @param list       what was published, in the regulation's words
/// @param against    whom it concerns; empty when it concerns the list as a whole
/// @param dueOn      by when it must be verified; null before it was accepted
/// @param conclusion null until it is settled
public record ObjectionReport(
        ObjectionId id, String number, String list, String against, Objector objector, String facts, Channel channel, LocalDate receivedOn,
        ObjectionState state, LocalDate dueOn, List<Inquiry> inquiries, Conclusion conclusion) {

    public ObjectionReport {
        objector = objector.masked();
        inquiries = List.copyOf(inquiries);
    }
}
