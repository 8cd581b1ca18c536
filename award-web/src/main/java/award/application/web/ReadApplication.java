package award.application.web;

import award.application.ApplicationId;
import award.application.ApplicationSheet;
import award.application.ApplicationTerm;
import award.application.service.ApplicationReader;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.shared.Findings;
import award.shared.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/// The page `application/dossier.xhtml`: a whole application to be read, by its applicant and by those who work on it.
@Named
@ViewScoped
public class ReadApplication implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ApplicationReader reader;
    @Inject EditionReader editions;

    private String id;
    private transient ApplicationSheet sheet;
    private transient EditionSheet edition;
    private transient FormSheet form;

    public ApplicationSheet getSheet() {
        if (sheet == null) sheet = reader.read(ApplicationId.parse(id));
        return sheet;
    }

    public EditionSheet getEdition() {
        if (edition == null) edition = editions.read(getSheet().edition());
        return edition;
    }

    public FormSheet getForm() {
        if (form == null) form = new FormSheet(getSheet(), reader.filled(getSheet().id()), reader.fillings(getSheet().id()), false);
        return form;
    }

    public Findings getEligibility() {
        return reader.eligibility(getSheet().id());
    }

    public ApplicationTerm getTerm() {
        return reader.termOf(getSheet().edition()).orElse(null);
    }

    /// What a correction is about, in the words of the form.
    public Message nameOf(String field) {
        return getForm().form().name(field);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
