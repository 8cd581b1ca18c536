package award.attachment.web;

import award.attachment.AttachmentRow;
import award.attachment.Holder;
import award.attachment.service.AttachmentDesk;
import award.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The files of a holder, for the composite `resources/award/attachments.xhtml`.
@Named
@RequestScoped
public class AttachmentList {

    @Inject AttachmentDesk desk;
    @Inject Notices notices;

    private final Map<Holder, List<AttachmentRow>> read = new HashMap<>();

    /// @param matter an identifier of any kind: what it says as text is the UUID of the matter
    public List<AttachmentRow> of(Object matter, String slot) {
        return read.computeIfAbsent(new Holder(UUID.fromString(matter.toString()), slot), desk::of);
    }

    public void remove(AttachmentRow row) {
        desk.remove(row.id());
        read.clear();
        notices.done("attachment.done.removed", row.name());
    }
}
