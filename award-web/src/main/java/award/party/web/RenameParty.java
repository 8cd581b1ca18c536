package award.party.web;

import award.party.Change;
import award.party.PartyId;
import award.party.service.PartyDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/// The page `party/rename.xhtml`: a party takes a new name from a day on.
@Named
@ViewScoped
public class RenameParty implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PartyDesk desk;
    @Inject Notices notices;

    private String id;
    private String present;
    private long seen;

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotNull
    private LocalDate since;

    public void load() {
        var party = desk.read(PartyId.parse(id));
        present = party.name();
        seen = party.version();
    }

    public String rename() {
        return switch (desk.rename(PartyId.parse(id), seen, name, since)) {
            case Change.Done done -> {
                notices.doneAndGone("party.rename.done", present, name, since);
                yield "/party/read?faces-redirect=true&id=" + id;
            }
            case Change.TooEarly early -> {
                notices.problem("party.rename.tooEarly", early.presentNameSince());
                yield null;
            }
            case Change.Taken taken -> throw new IllegalStateException("a name is nobody's own");
        };
    }

    public String getPresent() {
        return present;
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

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
