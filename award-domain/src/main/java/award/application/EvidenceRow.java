package award.application;

import award.attachment.AttachmentId;
import award.attachment.AttachmentRow;
import java.time.Instant;
import java.util.List;

/// A piece of evidence as a list shows it.
///
/// @param number       from 1, in the applicant's order
/// @param proves       keys of the [EvidenceSubject]s that it proves
/// @param secretReason why it is a trade secret; empty when it is none
/// @param version      of the record, to notice when somebody else was faster
public record EvidenceRow(
        EvidenceId id, AttachmentId attachment, int number, String title, String fileName, long bytes, List<String> proves,
        EvidenceSecrecy secrecy, String secretReason, Instant addedAt, String addedBy, long version) {

    public EvidenceRow {
        proves = List.copyOf(proves);
    }

    public String size() {
        return AttachmentRow.said(bytes);
    }

    public boolean isSecret() {
        return secrecy == EvidenceSecrecy.TRADE_SECRET;
    }
}
