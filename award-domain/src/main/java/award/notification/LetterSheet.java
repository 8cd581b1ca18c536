package award.notification;

import java.time.Instant;
import java.util.UUID;

/// One letter as its page shows it.
///
/// @param number  of the document (发文字号); empty where the office gives none
/// @param goneAt  when it was released or discarded, and by whom; null and empty for a draft
/// @param because why it was discarded; empty otherwise
/// @param mine    whether the reader may change or release it while it is a draft
public record LetterSheet(
        LetterId id, UUID matter, String about, String kind, Sender from, Addressee to, String subject, String body, String number,
        LetterState state, Instant draftedAt, Instant goneAt, String goneBy, String because, boolean mine, long version) {

    public boolean isDraft() {
        return state == LetterState.DRAFT;
    }
}
