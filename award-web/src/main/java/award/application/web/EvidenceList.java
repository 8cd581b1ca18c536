package award.application.web;

import award.application.ApplicationId;
import award.application.EvidenceRow;
import award.application.EvidenceSheet;
import award.application.service.EvidenceDesk;
import award.attachment.service.AttachmentDesk;
import award.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/// The evidence of one application, for the fragment `WEB-INF/application/evidence.xhtml`; read once for each request.
@Named
@RequestScoped
public class EvidenceList {

    @Inject EvidenceDesk desk;
    @Inject AttachmentDesk attachments;
    @Inject DescribeEvidence describe;
    @Inject Notices notices;

    private EvidenceSheet sheet;

    public EvidenceSheet of(Object application) {
        if (sheet == null) sheet = desk.read(ApplicationId.parse(application.toString()));
        return sheet;
    }

    /// What was read may have changed since.
    void forget() {
        sheet = null;
    }

    public void advance(EvidenceRow row) {
        desk.advance(sheet.application(), row.id(), row.version());
        sheet = null;
    }

    public void remove(EvidenceRow row) {
        attachments.remove(row.attachment());
        describe.leave(row);
        sheet = null;
        notices.done("application.evidence.removed", row.title());
    }

    public void declare() {
        desk.declareNoStateSecrets(sheet.application());
        sheet = null;
        notices.done("application.evidence.declaredNow");
    }
}
