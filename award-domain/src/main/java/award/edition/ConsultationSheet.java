package award.edition;

import java.time.LocalDate;
import java.util.List;

/// A consultation as a page shows it.
///
/// @param version of the record, to notice when somebody else was faster
public record ConsultationSheet(
        ConsultationId id, String step, LocalDate askedOn, LocalDate due, String document, List<BodyReply> replies, long version) {

    public ConsultationSheet {
        replies = List.copyOf(replies);
    }

    public long awaited() {
        return replies.stream().filter(BodyReply::isAwaited).count();
    }

    public boolean isComplete() {
        return awaited() == 0;
    }
}
