package award.party.web;

import award.party.Change;
import award.party.IndividualFacts;
import award.party.Mobile;
import award.party.PartyId;
import award.party.PartyRow;
import award.party.Registration;
import award.party.ResidentId;
import award.party.ValidMobile;
import award.party.ValidResidentId;
import award.party.service.NewIndividual;
import award.party.service.PartyDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/// The page `party/person.xhtml`: a person is entered, or with an id, set right. Personal numbers on record are never shown
/// whole: an empty field keeps them as they are.
@Named
@ViewScoped
public class EditIndividual implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PartyDesk desk;
    @Inject Notices notices;

    private String id;
    private long seen;
    private transient IndividualFacts onRecord;
    private transient List<PartyRow> namesakes = List.of();

    @NotBlank
    @Size(max = 200)
    private String name;

    @ValidResidentId
    private String residentId;

    @ValidMobile
    private String mobile;

    private String division;
    private PartyRow employer;

    public void load() {
        if (id == null) return;
        var party = desk.read(PartyId.parse(id));
        seen = party.version();
        onRecord = party.individual();
        name = party.name();
        division = onRecord.division();
        employer = onRecord.employer() == null ? null : desk.row(onRecord.employer()).orElse(null);
    }

    public String save() {
        return isNew() ? register(false) : correct();
    }

    /// Enters the person although others bear the name: the reader has seen them and says that it is another one.
    public String saveAsAnother() {
        return register(true);
    }

    private String register(boolean namesakesKnown) {
        return switch (desk.register(new NewIndividual(name, facts(null), namesakesKnown))) {
            case Registration.Registered registered -> {
                notices.doneAndGone("party.edit.registered", name);
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
        var facts = facts(desk.read(PartyId.parse(id)).individual());
        return switch (desk.correct(PartyId.parse(id), seen, name, facts)) {
            case Change.Done done -> {
                notices.doneAndGone("shared.saved");
                yield "/party/read?faces-redirect=true&id=" + id;
            }
            case Change.Taken taken -> taken(taken.name());
            case Change.TooEarly early -> throw new IllegalStateException("a correction is no new name");
        };
    }

    private String taken(String holder) {
        notices.problem("party.person.taken", holder);
        return null;
    }

    private IndividualFacts facts(IndividualFacts kept) {
        var number = residentId == null ? kept == null ? null : kept.residentId() : new ResidentId(residentId);
        var phone = mobile == null ? kept == null ? null : kept.mobile() : new Mobile(mobile);
        return new IndividualFacts(number, phone, division, employer == null ? null : employer.id());
    }

    public boolean isNew() {
        return id == null;
    }

    /// Those who bear or bore the name, when the reader must look at them first.
    public List<PartyRow> getNamesakes() {
        return namesakes == null ? List.of() : namesakes;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getResidentId() {
        return residentId;
    }

    public void setResidentId(String residentId) {
        this.residentId = residentId;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public PartyRow getEmployer() {
        return employer;
    }

    public void setEmployer(PartyRow employer) {
        this.employer = employer;
    }
}
