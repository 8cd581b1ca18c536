package award.shared.web;

import static jakarta.faces.application.FacesMessage.SEVERITY_ERROR;
import static jakarta.faces.application.FacesMessage.SEVERITY_INFO;
import static jakarta.faces.application.FacesMessage.SEVERITY_WARN;

import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/// The notices at the head of a page. Nothing else makes a FacesMessage, so every notice comes from the texts.
@ApplicationScoped
public class Notices {

    @Inject Texts texts;

    /// It is done: say what.
    public void done(String key, Object... args) {
        show(SEVERITY_INFO, say(Message.message(key, args)));
    }

    /// It is done, and the reader goes on to another page, where the notice is shown.
    public void doneAndGone(String key, Object... args) {
        done(key, args);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /// It could not be done, and no rule refused it: what is wrong and what to do.
    public void problem(String key, Object... args) {
        problem(Message.message(key, args));
    }

    public void problem(Message message) {
        show(SEVERITY_ERROR, say(message));
    }

    /// What was typed into one field will not do: said at the field.
    ///
    /// @param field its id on the page, in full
    public void problemAt(String field, Message message) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(SEVERITY_ERROR, say(message), say(message)));
    }

    /// A rule said no: one line for each clause that refuses or asks.
    public void refused(Findings findings) {
        findings.all().forEach(this::explain);
    }

    /// Somebody else changed the same thing first.
    public void stale() {
        show(SEVERITY_WARN, say(Message.message("shared.stale")));
    }

    private void explain(Finding finding) {
        switch (finding.answer()) {
            case Answer.Met met -> { }
            case Answer.Unmet unmet -> show(SEVERITY_ERROR, cited(finding, unmet.reason()));
            case Answer.Open open -> show(SEVERITY_WARN, cited(finding, open.question()));
        }
    }

    private String cited(Finding finding, Message reason) {
        var faces = FacesContext.getCurrentInstance();
        var clause = faces.getApplication().createConverter(finding.clause().getClass())
                .getAsString(faces, faces.getViewRoot(), finding.clause());
        return say(Message.message("shared.cited", clause, reason));
    }

    private String say(Message message) {
        return texts.say(message, Texts.ofThePage());
    }

    private static void show(Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
