package award.attachment.service;

import award.attachment.AttachmentId;
import award.attachment.model.Attachment;
import award.attachment.store.Attachments;
import award.attachment.store.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/// The files themselves, for the desks that bind many of them into one paper.
///
/// Not for pages: a caller has checked the right of the person to these files, and keeps the trail of what was opened.
@ApplicationScoped
public class Originals {

    @Inject Attachments attachments;
    @Inject Vault vault;

    /// However many they are, at one asking; those that do not exist are left out.
    @Transactional(TxType.MANDATORY)
    public List<OpenFile> of(Collection<AttachmentId> ids) {
        return attachments.all(ids).stream().map(Attachment::row).map(row -> new OpenFile(row, content(row.digest()))).toList();
    }

    /// Where the bytes with this digest lie.
    public Path content(String digest) {
        return vault.content(digest);
    }
}
