package award.attachment.service;

import award.attachment.AttachmentStored;
import award.attachment.FileName;
import award.attachment.Holder;
import award.attachment.Kept;
import award.attachment.UploadId;
import award.attachment.model.Attachment;
import award.attachment.model.Upload;
import award.attachment.store.Attachments;
import award.attachment.store.Uploads;
import award.attachment.store.Vault;
import award.shared.Message;
import award.shared.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Clock;

/// Puts what was found sound where it belongs, unless the same file is there already.
@ApplicationScoped
class Shelf {

    @Inject Attachments attachments;
    @Inject Uploads uploads;
    @Inject Vault vault;
    @Inject Principal caller;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    /// The end of an upload: what it brought is put here, and the upload is no more.
    @Transactional
    Kept finish(UploadId id, Upload upload, Path received, Attachment.Content content) {
        uploads.remove(id);
        return put(upload.holder(), upload.name(), received, content);
    }

    @Transactional
    void drop(UploadId id) {
        uploads.remove(id);
    }

    Kept put(Holder holder, FileName name, Path received, Attachment.Content content) {
        var same = attachments.same(holder, content.digest());
        if (same.isPresent()) return new Kept.Refused(Message.message("attachment.refused.duplicate", name.text(), same.get().name()));
        var attachment = new Attachment(holder, name, content, clock.instant(), caller.getName());
        vault.keep(received, content.digest());
        attachments.add(attachment);
        record.fire(new AttachmentStored(attachment.row()));
        return new Kept.Stored(attachment.row());
    }
}
