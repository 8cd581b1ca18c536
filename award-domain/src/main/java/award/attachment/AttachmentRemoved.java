package award.attachment;

import award.shared.Message;
import award.shared.Recorded;

/// A file was taken off what it was attached to. Its digest stays in the trail.
public record AttachmentRemoved(AttachmentRow row) implements Recorded {

    @Override
    public String subject() {
        return "attachment " + row.id();
    }

    @Override
    public Message act() {
        return Message.message("attachment.removed", row.name(), row.digest(), row.holder().toString());
    }
}
