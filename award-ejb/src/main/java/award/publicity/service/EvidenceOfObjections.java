package award.publicity.service;

import award.attachment.AttachmentAsked;
import award.identity.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Who may see and add the files of an objection: office and supervision group read; the post that they came with adds them, and the
/// office adds what came on paper. Nobody removes what somebody else has proved.
@Stateless
public class EvidenceOfObjections {

    @Resource SessionContext session;
    @Inject UnderPost underPost;

    @PermitAll
    public void answer(@Observes AttachmentAsked question) {
        if (question.isAt(NoticeFile.EVIDENCE) && mayBe(question)) question.allow();
    }

    private boolean mayBe(AttachmentAsked question) {
        return switch (question.act()) {
            case READ -> session.isCallerInRole(Roles.SECRETARY) || session.isCallerInRole(Roles.SUPERVISOR);
            case ADD -> session.isCallerInRole(Roles.SECRETARY) || underPost.is(question.holder().matter());
            case REMOVE -> false;
        };
    }
}
