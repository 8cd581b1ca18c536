package award.attachment.service;

import award.attachment.Act;
import award.attachment.AttachmentId;
import award.attachment.AttachmentRemoved;
import award.attachment.AttachmentRow;
import award.attachment.FileName;
import award.attachment.Holder;
import award.attachment.Kept;
import award.attachment.NoSuchAttachmentException;
import award.attachment.model.Attachment;
import award.attachment.store.Attachments;
import award.attachment.store.Vault;
import award.shared.Recorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;

/// Where files are handed in, read and taken back. Open to everybody, for it knows nobody: each act is asked of whoever owns the slot,
/// and is refused with `EJBAccessException` when that one does not allow it.
@Stateless
@PermitAll
public class AttachmentDesk {

    @Inject Gate gate;
    @Inject Reception reception;
    @Inject Shelf shelf;
    @Inject Attachments attachments;
    @Inject Vault vault;
    @Inject Event<Recorded> record;

    /// In the order in which they were handed in.
    public List<AttachmentRow> of(Holder holder) {
        gate.require(holder, Act.READ);
        return attachments.of(holder);
    }

    /// Whether the caller may do it: for a page that offers it.
    public boolean allows(Holder holder, Act act) {
        return gate.allows(holder, act);
    }

    /// Most megabytes of a file.
    public int largest() {
        return (int) (reception.limit() >> 20);
    }

    /// Takes a file in, in the caller's transaction. A large file from a browser comes in parts instead: see [UploadDesk].
    ///
    /// @param name    as the sender calls it
    /// @param content read to its end, or until it is too large
    public Kept keep(Holder holder, String name, InputStream content) {
        gate.require(holder, Act.ADD);
        var fileName = new FileName(name);
        var received = reception.receive(content);
        try {
            return switch (reception.check(received, fileName)) {
                case Reception.Refused refused -> new Kept.Refused(refused.reason());
                case Reception.Unscanned later -> new Kept.Refused(later.reason());
                case Reception.Sound sound -> shelf.put(holder, fileName, received, sound.content());
            };
        } finally {
            reception.discard(received);
        }
    }

    /// @throws NoSuchAttachmentException when there is none
    public OpenFile open(AttachmentId id) {
        var row = get(id).row();
        gate.require(row.holder(), Act.READ, id);
        return new OpenFile(row, vault.content(row.digest()));
    }

    /// @throws NoSuchAttachmentException when there is none
    public void remove(AttachmentId id) {
        var attachment = get(id);
        gate.require(attachment.row().holder(), Act.REMOVE, id);
        attachments.remove(attachment);
        record.fire(new AttachmentRemoved(attachment.row()));
    }

    private Attachment get(AttachmentId id) {
        return attachments.find(id).orElseThrow(() -> new NoSuchAttachmentException(id));
    }
}
