package award.honour.model;

import award.edition.EditionId;
import award.honour.MeritDecided;
import award.honour.MeritId;
import award.honour.MeritRow;
import award.honour.MeritState;
import award.honour.NewMerit;
import award.party.PartyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/// A person of merit in a winning organisation (有功人员), from the nomination to the decision.
@Entity
@Table(name = "honour_merit_person")
public class MeritPerson {

    @EmbeddedId
    private MeritId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "party"))
    private PartyId party;

    private String organisation;
    private String person;
    private String post;
    private String merit;
    private String nominator;

    @Enumerated(EnumType.STRING)
    private MeritState state;

    private String reason;
    private String certificate;

    @Version
    private long version;

    /// For the persistence provider only.
    protected MeritPerson() {}

    /// @param party        the winning organisation
    /// @param organisation its name
    public MeritPerson(MeritId id, NewMerit nomination, PartyId party, String organisation) {
        this.id = id;
        this.edition = nomination.edition();
        this.party = party;
        this.organisation = organisation;
        this.person = nomination.person().strip();
        this.post = nomination.post().strip();
        this.merit = nomination.merit().strip();
        this.nominator = nomination.nominator().isBlank() ? organisation : nomination.nominator().strip();
        this.state = MeritState.NOMINATED;
        this.reason = "";
        this.certificate = "";
    }

    /// @param why a refusal needs a reason; else empty
    /// @throws IllegalStateException when she or he cannot come into that state: pages do not offer it
    public MeritDecided check(MeritState result, String why) {
        if (result == MeritState.REFUSED && why.isBlank()) throw new IllegalStateException("a refusal has a reason");
        become(result);
        reason = result == MeritState.REFUSED ? why.strip() : "";
        return decided();
    }

    /// The decision commends her or him.
    public MeritDecided commend(String number) {
        become(MeritState.COMMENDED);
        certificate = number;
        return decided();
    }

    private void become(MeritState next) {
        if (!state.next().contains(next)) throw new IllegalStateException(state + " does not become " + next);
        state = next;
    }

    public MeritDecided decided() {
        return new MeritDecided(edition, person, organisation, state);
    }

    public EditionId edition() {
        return edition;
    }

    public PartyId party() {
        return party;
    }

    public MeritState state() {
        return state;
    }

    public long version() {
        return version;
    }

    public MeritRow row() {
        return new MeritRow(id.value(), edition.value(), party.id(), organisation, person, post, merit, nominator, state, reason, certificate, version);
    }
}
