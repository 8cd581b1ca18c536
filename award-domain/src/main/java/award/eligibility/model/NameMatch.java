package award.eligibility.model;

import award.eligibility.record.ListedName;
import award.eligibility.record.MatchDecided;
import award.eligibility.record.MatchRow;
import award.eligibility.record.MatchState;
import award.party.PartyId;
import award.party.PartyRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// A name on lists and a party that bears or bore it (同名比对): whether they are one is said by a person, once and for all lists to come.
@Entity
@Table(name = "name_match")
public class NameMatch {

    @Id
    private UUID id;

    private String listed;

    @Column(name = "listed_code")
    private String listedCode;

    @Column(name = "name_key")
    private String nameKey;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "party"))
    private PartyId party;

    @Enumerated(EnumType.STRING)
    private MatchState state;

    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private long version;

    /// For the persistence provider only.
    protected NameMatch() {}

    /// @param code beside the name on the list; null where there is none
    public NameMatch(String listed, String code, PartyId party) {
        id = UUID.randomUUID();
        this.listed = listed;
        this.listedCode = code;
        this.nameKey = new ListedName(listed).key();
        this.party = party;
        this.state = MatchState.OPEN;
        this.reason = "";
    }

    /// Says whether they are one.
    public MatchDecided decide(MatchState said, String why, String by, Instant at, String partyName) {
        state = said;
        reason = why;
        decidedBy = by;
        decidedAt = at;
        return new MatchDecided(id, listed, partyName, said, why);
    }

    /// @param bearer the party as the register has it
    public MatchRow row(PartyRow bearer) {
        return new MatchRow(id, listed, listedCode, party.id(), bearer.name(), bearer.code(), state, reason, decidedBy, decidedAt);
    }

    public String nameKey() {
        return nameKey;
    }

    public String listedCode() {
        return listedCode;
    }

    public PartyId party() {
        return party;
    }

    public MatchState state() {
        return state;
    }
}
