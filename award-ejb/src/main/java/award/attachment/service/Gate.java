package award.attachment.service;

import award.attachment.Act;
import award.attachment.AttachmentAsked;
import award.attachment.AttachmentId;
import award.attachment.Holder;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/// Asks whoever owns a slot, in the caller's transaction or in one of its own. Nobody answered: refused.
@ApplicationScoped
@Transactional
class Gate {

    @Inject Event<AttachmentAsked> asked;

    boolean allows(Holder holder, Act act) {
        return answer(new AttachmentAsked(holder, act, null));
    }

    /// @throws EJBAccessException when the caller may not
    void require(Holder holder, Act act) {
        if (!allows(holder, act)) throw new EJBAccessException(act + " refused: " + holder);
    }

    /// @throws EJBAccessException when the caller may not
    void require(Holder holder, Act act, AttachmentId attachment) {
        if (!answer(new AttachmentAsked(holder, act, attachment))) throw new EJBAccessException(act + " refused: attachment " + attachment);
    }

    private boolean answer(AttachmentAsked question) {
        asked.fire(question);
        return question.isAllowed();
    }
}
