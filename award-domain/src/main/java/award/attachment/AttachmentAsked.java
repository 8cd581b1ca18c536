package award.attachment;

import java.util.Optional;

/// The question whether the caller may read, add or remove a file (附件权限).
///
/// Observed at once, in the same transaction, by the capability that owns the slot, which calls [#allow]. Nobody answered: refused.
public final class AttachmentAsked {

    private final Holder holder;
    private final Act act;
    private final AttachmentId attachment;
    private boolean allowed;

    /// @param attachment the file that is meant; null when all of the holder's are
    public AttachmentAsked(Holder holder, Act act, AttachmentId attachment) {
        this.holder = holder;
        this.act = act;
        this.attachment = attachment;
    }

    public Holder holder() {
        return holder;
    }

    public Act act() {
        return act;
    }

    /// The one file that is meant; empty when all of the holder's are.
    public Optional<AttachmentId> attachment() {
        return Optional.ofNullable(attachment);
    }

    /// Whether the slot is this one: for an observer that owns it.
    public boolean isAt(String slot) {
        return holder.slot().equals(slot);
    }

    public void allow() {
        allowed = true;
    }

    public boolean isAllowed() {
        return allowed;
    }
}
