package award.attachment.web;

import award.attachment.AttachmentRow;
import award.attachment.FileKind;
import award.attachment.Holder;
import award.attachment.UploadRow;
import award.attachment.service.AttachmentDesk;
import award.attachment.service.UploadDesk;
import award.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The files of a holder, for the composite `resources/award/attachments.xhtml`.
@Named
@RequestScoped
public class AttachmentList {

    @Inject AttachmentDesk desk;
    @Inject UploadDesk uploads;
    @Inject Notices notices;

    private final Map<Holder, List<AttachmentRow>> read = new HashMap<>();
    private final Map<Holder, List<UploadRow>> begun = new HashMap<>();

    /// @param matter an identifier of any kind: what it says as text is the UUID of the matter
    public List<AttachmentRow> of(Object matter, String slot) {
        return read.computeIfAbsent(holder(matter, slot), desk::of);
    }

    /// What the reader began to upload here and did not finish.
    public List<UploadRow> unfinished(Object matter, String slot) {
        return begun.computeIfAbsent(holder(matter, slot), uploads::unfinished);
    }

    public void remove(AttachmentRow row) {
        desk.remove(row.id());
        read.clear();
        notices.done("attachment.done.removed", row.name());
    }

    public void giveUp(UploadRow upload) {
        uploads.cancel(upload.id());
        begun.clear();
    }

    private static Holder holder(Object matter, String slot) {
        return new Holder(UUID.fromString(matter.toString()), slot);
    }

    /// The name of the script that shows a list anew: one for each list on a page.
    public String refreshOf(String list) {
        return "refresh_" + list.replaceAll("\\W", "_");
    }

    /// What a browser offers to choose from.
    public String getAccepted() {
        return FileKind.taken().stream().map(extension -> "." + extension).collect(Collectors.joining(","));
    }

    /// Most megabytes of a file.
    public int getLargest() {
        return desk.largest();
    }
}
