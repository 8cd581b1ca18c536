package award.attachment;

import award.shared.Message;
import award.shared.Recorded;

/// A file was handed in and kept.
public record AttachmentStored(AttachmentRow row) implements Recorded {

    @Override
    public String subject() {
        return "attachment " + row.id();
    }

    @Override
    public Message act() {
        return Message.message("attachment.stored", row.name(), row.size(), row.digest(), row.holder().toString());
    }
}
