package award.party.web;

import award.party.PartyId;
import award.party.PartyName;
import award.party.PartySheet;
import award.party.Sizing;
import award.party.service.PartyDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/// The page `party/read.xhtml`: who a party is, what it was called when, how it stands to others, what it won.
@Named
@RequestScoped
public class ReadParty {

    @Inject PartyDesk desk;

    private String id;
    private PartySheet party;

    public void load() {
        party = desk.read(PartyId.parse(id));
    }

    public PartySheet getParty() {
        return party;
    }

    public Sizing getSizing() {
        return party.organisation().sizing();
    }

    /// Every name, the one it bears now first.
    public List<PartyName> getNames() {
        return party.names().reversed();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
