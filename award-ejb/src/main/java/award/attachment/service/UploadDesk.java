package award.attachment.service;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import award.attachment.Act;
import award.attachment.Begun;
import award.attachment.FileKind;
import award.attachment.Holder;
import award.attachment.Kept;
import award.attachment.NewUpload;
import award.attachment.NoSuchUploadException;
import award.attachment.UploadId;
import award.attachment.UploadPart;
import award.attachment.UploadRow;
import award.attachment.model.Upload;
import award.attachment.store.PartFile;
import award.attachment.store.Uploads;
import award.attachment.store.Vault;
import award.shared.Message;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Where a large file comes in by parts: begun, sent on from where it stopped, finished. Every step asks anew whether its sender may.
///
/// What takes as long as its sender's line or as looking into a large file does so without a transaction, so that no slow sender
/// keeps a connection to the database from others.
@Stateless
@PermitAll
public class UploadDesk {

    @Inject Gate gate;
    @Inject Reception reception;
    @Inject Shelf shelf;
    @Inject Uploads uploads;
    @Inject Vault vault;
    @Inject Principal caller;
    @Inject Clock clock;

    /// Tells from a file's description whether it may be sent, and from where on.
    public Begun begin(NewUpload entry) {
        gate.require(entry.holder(), Act.ADD);
        var refusal = refusal(entry);
        if (refusal.isPresent()) return new Begun.Refused(refusal.get());
        var upload = uploads.same(entry, caller.getName()).orElseGet(() -> fresh(entry));
        return new Begun.Going(row(upload));
    }

    private Optional<Message> refusal(NewUpload entry) {
        var name = entry.name();
        if (FileKind.named(name.extension()).isEmpty()) {
            return Optional.of(Message.message("attachment.refused.kind", name.text(), String.join(" ", FileKind.taken())));
        }
        if (entry.bytes() <= 0) return Optional.of(Message.message("attachment.refused.empty", name.text()));
        if (entry.bytes() > reception.limit()) return Optional.of(reception.tooLarge(name, entry.bytes()));
        return vault.hasRoomFor(entry.bytes()) ? Optional.empty() : Optional.of(Message.message("attachment.refused.noRoom", name.text()));
    }

    private Upload fresh(NewUpload entry) {
        var upload = new Upload(entry, caller.getName(), clock.instant());
        uploads.add(upload);
        return upload;
    }

    /// Takes the next part. One that does not fit, or came damaged, is left out; the row tells where to go on.
    ///
    /// @throws UncheckedIOException when the sender broke off
    @TransactionAttribute(NOT_SUPPORTED)
    public UploadRow append(UploadId id, UploadPart part, InputStream content) {
        var upload = own(id);
        try {
            var row = row(upload);
            var fits = part.length() > 0 && part.offset() + part.length() <= row.bytes();
            return fits ? upload.row(file(id).append(part, content)) : row;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public UploadRow read(UploadId id) {
        return row(own(id));
    }

    /// Looks into what has come, and keeps it. Whether it is kept or refused, the upload is over.
    @TransactionAttribute(NOT_SUPPORTED)
    public Kept finish(UploadId id) {
        var upload = own(id);
        if (!row(upload).isComplete()) return new Kept.Refused(Message.message("attachment.refused.incomplete", upload.name().text()));
        var part = file(id).path();
        return switch (reception.check(part, upload.name())) {
            case Reception.Unscanned later -> new Kept.Refused(later.reason());
            case Reception.Refused refused -> {
                shelf.drop(id);
                reception.discard(part);
                yield new Kept.Refused(refused.reason());
            }
            case Reception.Sound sound -> {
                var kept = shelf.finish(id, upload, part, sound.content());
                reception.discard(part);
                yield kept;
            }
        };
    }

    /// The sender gives it up.
    public void cancel(UploadId id) {
        var upload = own(id);
        uploads.remove(upload.id());
        reception.discard(file(id).path());
    }

    /// What the caller began here and did not finish.
    public List<UploadRow> unfinished(Holder holder) {
        return uploads.of(holder, caller.getName()).stream().map(this::row).toList();
    }

    private Upload own(UploadId id) {
        var upload = uploads.find(id).filter(found -> found.isOf(caller.getName())).orElseThrow(() -> new NoSuchUploadException(id));
        gate.require(upload.holder(), Act.ADD);
        return upload;
    }

    private UploadRow row(Upload upload) {
        try {
            return upload.row(file(upload.id()).length());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PartFile file(UploadId id) {
        return new PartFile(vault.incoming(id + ".part"));
    }
}
