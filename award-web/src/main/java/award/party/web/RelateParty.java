package award.party.web;

import award.party.PartyId;
import award.party.PartyRow;
import award.party.PartySheet.RelatedParty;
import award.party.RelationKind;
import award.party.service.KinshipDesk;
import award.party.service.PartyDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page `party/relate.xhtml`: how an organisation stands to others, and what became of it.
@Named
@ViewScoped
public class RelateParty implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PartyDesk desk;
    @Inject KinshipDesk kinship;
    @Inject Notices notices;
    @Inject Clock clock;

    private String id;
    private String name;
    private transient List<RelatedParty> relations;

    @NotNull
    private RelationKind kind = RelationKind.SUBSIDIARY_OF;

    @NotNull
    private PartyRow other;

    private LocalDate since;

    public void load() {
        var party = desk.read(PartyId.parse(id));
        name = party.name();
        relations = party.relations();
    }

    public void relate() {
        if (other.id().equals(PartyId.parse(id))) {
            notices.problem("party.relate.itself");
            return;
        }
        kinship.relate(PartyId.parse(id), kind, other.id(), since);
        notices.done("party.relate.done", other.name());
        other = null;
        since = null;
        load();
    }

    /// Ends a relation with today as its last day.
    public void end(RelatedParty relation) {
        kinship.end(relation.relation(), LocalDate.now(clock));
        load();
    }

    public List<RelatedParty> getRelations() {
        if (relations == null) load();
        return relations;
    }

    public RelationKind[] getKinds() {
        return RelationKind.values();
    }

    public String getName() {
        return name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RelationKind getKind() {
        return kind;
    }

    public void setKind(RelationKind kind) {
        this.kind = kind;
    }

    public PartyRow getOther() {
        return other;
    }

    public void setOther(PartyRow other) {
        this.other = other;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
