package award.publicity.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/// Marks the pages of the public as stateless before anything looks: PrimeFaces keeps a nonce with every view that is not, for which a
/// session would begin.
public class StatelessPages implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/public/";

    @Override
    public void afterPhase(PhaseEvent event) {
        var view = event.getFacesContext().getViewRoot();
        if (view != null && view.getViewId() != null && view.getViewId().startsWith(FOLDER)) view.setTransient(true);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
