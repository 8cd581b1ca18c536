package award.home.web;

import award.shared.web.Notices;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/// What a reader sees when a request fails: a notice where the work can go on, otherwise a page that says what to do next.
public class Failures extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger("award.failure");

    /// Named in `faces-config.xml`.
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Failures(getWrapped().getExceptionHandler());
        }
    }

    private Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        var queued = getUnhandledExceptionQueuedEvents().iterator();
        if (queued.hasNext()) {
            answer(((ExceptionQueuedEventContext) queued.next().getSource()).getException());
            queued.remove();
            while (queued.hasNext()) {
                queued.next();
                queued.remove(); // what else failed in the wake of the first
            }
        }
        getWrapped().handle();
    }

    private static void answer(Throwable thrown) {
        var faces = FacesContext.getCurrentInstance();
        switch (failure(faces, thrown)) {
            case STALE -> {
                bean(Notices.class).stale();
                faces.renderResponse();
            }
            case EXPIRED -> goTo(faces, Failure.EXPIRED.page() + ".xhtml");
            case REFUSED -> show(faces, Failure.REFUSED, "");
            case MISSING -> show(faces, Failure.MISSING, "");
            case BUG -> show(faces, Failure.BUG, "?incident=" + bean(Incident.class).keep(thrown));
        }
    }

    /// An address that lacks what the page needs leads nowhere, whatever the page then stumbled over.
    private static Failure failure(FacesContext faces, Throwable thrown) {
        if (!faces.isValidationFailed() || faces.isPostback()) return Failure.of(thrown);
        LOG.log(Level.INFO, () -> "an address that lacks its part, or has a wrong one: " + faces.getViewRoot().getViewId() + ", " + thrown);
        return Failure.MISSING;
    }

    /// In place, so that the address in the browser stays the one that failed; an ajax request cannot show a page and goes there.
    private static void show(FacesContext faces, Failure failure, String query) {
        var page = failure.page() + ".xhtml";
        if (faces.getPartialViewContext().isAjaxRequest()) {
            goTo(faces, page + query);
        } else if (!faces.getExternalContext().isResponseCommitted()) {
            if (faces.getViewRoot() != null && faces.getViewRoot().isTransient()) leave(faces, failure.status());
            else render(faces, failure.status(), page);
        }
    }

    /// A page that begins no session leaves the answer to the server, which shows the same page as a request of its own.
    private static void leave(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(status, null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        faces.responseComplete();
    }

    private static void goTo(FacesContext faces, String page) {
        try {
            var external = faces.getExternalContext();
            external.redirect(external.getRequestContextPath() + page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        faces.responseComplete();
    }

    private static void render(FacesContext faces, int status, String page) {
        try {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().setResponseStatus(status);
            faces.getExternalContext().setResponseCharacterEncoding("UTF-8");
            var handler = faces.getApplication().getViewHandler();
            var view = handler.createView(faces, page);
            faces.setViewRoot(view);
            handler.getViewDeclarationLanguage(faces, page).buildView(faces, view);
            handler.renderView(faces, view);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        faces.responseComplete();
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
