package award.party.web;

import award.party.BodyKind;
import award.party.Change;
import award.party.Industry;
import award.party.PartyId;
import award.party.PartyRow;
import award.party.Registration;
import award.party.service.NewOrganisation;
import award.party.service.PartyDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/// The page `party/edit.xhtml`: an organisation is entered, or with an id, set right.
@Named
@ViewScoped
public class EditOrganisation implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PartyDesk desk;
    @Inject Notices notices;

    private String id;
    private long seen;
    private OrganisationForm form = new OrganisationForm();
    private transient List<PartyRow> namesakes = List.of();

    public void load() {
        if (id == null) return;
        var party = desk.read(PartyId.parse(id));
        seen = party.version();
        form = OrganisationForm.of(party.name(), party.organisation());
    }

    public String save() {
        return isNew() ? register(false) : correct();
    }

    /// Enters it although others bear the name: the reader has seen them and says that it is another one.
    public String saveAsAnother() {
        return register(true);
    }

    private String register(boolean namesakesKnown) {
        return switch (desk.register(new NewOrganisation(form.getName(), form.getNameSince(), form.facts(), namesakesKnown))) {
            case Registration.Registered registered -> {
                notices.doneAndGone("party.edit.registered", form.getName());
                yield "/party/read?faces-redirect=true&id=" + registered.party();
            }
            case Registration.Taken taken -> taken(taken.name());
            case Registration.Namesakes found -> {
                namesakes = found.parties();
                yield null;
            }
        };
    }

    private String correct() {
        return switch (desk.correct(PartyId.parse(id), seen, form.getName(), form.facts())) {
            case Change.Done done -> {
                notices.doneAndGone("shared.saved");
                yield "/party/read?faces-redirect=true&id=" + id;
            }
            case Change.Taken taken -> taken(taken.name());
            case Change.TooEarly early -> throw new IllegalStateException("a correction is no new name");
        };
    }

    private String taken(String holder) {
        notices.problem("party.edit.taken", holder);
        return null;
    }

    public boolean isNew() {
        return id == null;
    }

    /// Those who bear or bore the name, when the reader must look at them first.
    public List<PartyRow> getNamesakes() {
        return namesakes == null ? List.of() : namesakes;
    }

    public OrganisationForm getForm() {
        return form;
    }

    public BodyKind[] getBodyKinds() {
        return BodyKind.values();
    }

    public Industry[] getIndustries() {
        return Industry.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
