package award.publicity.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/// Marks the pages of the public as stateless before anything looks: PrimeFaces keeps a nonce with every view that is not, for which a
/// session would begin. So are the pages that tell of an error to somebody who has no session: a wrong address of the public sets no cookie.
public class StatelessPages implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String PUBLIC = "/public/";
    private static final String ERRORS = "/error/";

    @Override
    public void afterPhase(PhaseEvent event) {
        var view = event.getFacesContext().getViewRoot();
        if (view != null && view.getViewId() != null && isStateless(view.getViewId(), event.getFacesContext())) view.setTransient(true);
    }

    private static boolean isStateless(String page, FacesContext faces) {
        return page.startsWith(PUBLIC) || page.startsWith(ERRORS) && faces.getExternalContext().getSession(false) == null;
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
