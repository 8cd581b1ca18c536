package award.application.web;

import award.application.ApplicationId;
import award.application.ApplicationSheet;
import award.application.Submission;
import award.application.Submission.Gap;
import award.application.form.ApplicationForm;
import award.application.service.ApplicationDesk;
import award.application.service.ApplicationReader;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.shared.Findings;
import award.shared.Message;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/// The page `application/submit.xhtml`: what is missing, what is doubtful, and the handing in.
@Named
@ViewScoped
public class SubmitApplication implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ApplicationReader reader;
    @Inject ApplicationDesk desk;
    @Inject EditionReader editions;
    @Inject Notices notices;

    private String id;
    private List<String> channels = List.of();
    private transient ApplicationSheet sheet;
    private transient EditionSheet edition;
    private transient FormSheet form;
    private transient List<Gap> gaps;

    /// What was missing a moment ago may be there now: a body was chosen, a notice put down.
    public void lookAgain() {
        gaps = null;
    }

    public String submit() {
        return switch (desk.submit(ApplicationId.parse(id), channels)) {
            case Submission.Received received -> {
                notices.doneAndGone("application.submit.done", received.number(), received.at());
                yield "/application/dossier?faces-redirect=true&id=" + id;
            }
            case Submission.Incomplete incomplete -> {
                notices.problem("application.submit.incomplete", incomplete.gaps().size());
                yield null;
            }
            case Submission.Refused refused -> {
                notices.refused(Findings.of(refused.finding()));
                yield null;
            }
        };
    }

    public ApplicationSheet getSheet() {
        if (sheet == null) sheet = reader.read(ApplicationId.parse(id));
        return sheet;
    }

    public EditionSheet getEdition() {
        if (edition == null) edition = editions.read(getSheet().edition());
        return edition;
    }

    public FormSheet getForm() {
        if (form == null) form = new FormSheet(getSheet(), reader.filled(getSheet().id()), reader.fillings(getSheet().id()), true);
        return form;
    }

    public List<Gap> getGaps() {
        if (gaps == null) gaps = reader.gaps(ApplicationId.parse(id), channels);
        return gaps;
    }

    /// Whether a gap is mended on a page of the form.
    public boolean isOnForm(Gap gap) {
        return !gap.field().isEmpty() && getForm().block(blockOf(gap)).isPresent();
    }

    public String blockOf(Gap gap) {
        return ApplicationForm.blockOf(gap.field());
    }

    public Message placeOf(Gap gap) {
        return getForm().form().name(blockOf(gap));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<String> getChannels() {
        return channels;
    }

    public void setChannels(List<String> channels) {
        this.channels = channels == null ? List.of() : List.copyOf(channels);
    }
}
