package award.application.web;

import award.application.CandidacyId;
import award.application.CandidacySheet;
import award.application.FactField;
import award.application.FactForm;
import award.application.PendingDecision;
import award.application.service.CandidacyDesk;
import award.application.service.CandidacyReader;
import award.application.service.DecisionDesk;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.identity.web.SignedIn;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/// The page `application/read.xhtml`: one candidate, the facts it declares, and what was decided about it.
@Named
@ViewScoped
public class ReadCandidate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CandidacyReader reader;
    @Inject CandidacyDesk desk;
    @Inject EditionReader editions;
    @Inject DecisionDesk decisions;
    @Inject SignedIn me;
    @Inject Notices notices;

    private String id;
    private long seen;
    private Map<String, String> values = new HashMap<>();
    private transient CandidacySheet sheet;
    private transient EditionSheet edition;
    private transient FactForm form;

    public void load() {
        sheet = reader.read(candidacy());
        seen = sheet.version();
        values = new HashMap<>(sheet.facts());
    }

    /// Saves what is declared; what a field cannot hold is named, and nothing is lost.
    public void declare() {
        var malformed = getForm().malformed(values);
        malformed.forEach(field -> notices.problem("application.read.malformed", field.label(), values.get(field.key())));
        if (!malformed.isEmpty()) return;
        desk.declare(candidacy(), seen, values);
        notices.done("application.read.declared");
        load();
    }

    private CandidacyId candidacy() {
        return CandidacyId.parse(id);
    }

    public CandidacySheet getSheet() {
        if (sheet == null) sheet = reader.read(candidacy());
        return sheet;
    }

    public EditionSheet getEdition() {
        if (edition == null) edition = editions.read(getSheet().edition());
        return edition;
    }

    public FactForm getForm() {
        if (form == null) form = FactForm.of(getEdition().regulation(), getSheet().kind());
        return form;
    }

    /// What is decided and not known outside, for those who decide and those who watch them; null where nothing is, or for others.
    public PendingDecision getPending() {
        return seesPending() ? decisions.pendingOn(candidacy()).orElse(null) : null;
    }

    public boolean isRetractable() {
        return me.is("SECRETARY") && decisions.retractable(candidacy()).isPresent();
    }

    private boolean seesPending() {
        return me.is("SECRETARY") || me.is("SUPERVISOR");
    }

    /// What is declared, in the words of the form; empty where nothing is.
    public Object told(FactField field) {
        var text = getSheet().facts().getOrDefault(field.key(), "");
        return field.choices().stream().filter(choice -> choice.value().equals(text)).map(choice -> (Object) choice.label())
                .findFirst().orElse(text);
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
