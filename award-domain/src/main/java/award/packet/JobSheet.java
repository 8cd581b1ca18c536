package award.packet;

import award.attachment.AttachmentRow;
import award.shared.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A print as a page shows it.
///
/// @param number    of the frozen packet that it prints; 0 for the state of the data at that moment
/// @param ahead     prints before it in the queue; 0 once it is at work
/// @param done      of `all`: parts set, then pages written
/// @param at        the part at hand
/// @param remarks   what happened on the way: files redrawn, candidates gone meanwhile, reasons of a refusal
/// @param snapshot  the moment whose state it prints
/// @param endedAt   null while it is not over
public record JobSheet(
        JobId id, Output output, int number, JobState state, int ahead, int done, int all, String at, int pages, long bytes, boolean kept,
        List<Message> remarks, String startedBy, Instant snapshot, Instant startedAt, Instant endedAt) {

    public JobSheet {
        remarks = List.copyOf(remarks);
    }

    public boolean isOver() {
        return state.isOver();
    }

    /// For a bar: 0 to 100.
    public int percent() {
        return all == 0 ? 0 : Math.min(100, done * 100 / all);
    }

    public boolean isDownloadable() {
        return state == JobState.DONE && kept;
    }

    /// The length of the file, as people say it.
    public String size() {
        return AttachmentRow.said(bytes);
    }

    public long seconds() {
        return endedAt == null ? 0 : Math.max(1, Duration.between(startedAt, endedAt).toSeconds());
    }
}
