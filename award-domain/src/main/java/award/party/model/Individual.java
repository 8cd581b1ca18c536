package award.party.model;

import award.party.IndividualFacts;
import award.party.Mobile;
import award.party.PartyCorrected;
import award.party.PartyId;
import award.party.PartyKind;
import award.party.PartyName;
import award.party.ResidentId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/// A person (个人) who can win an award.
@Entity
@DiscriminatorValue("INDIVIDUAL")
public class Individual extends Party {

    @Embedded
    private ResidentId residentId;

    @Embedded
    private Mobile mobile;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "employer"))
    private PartyId employer;

    /// For the persistence provider only.
    protected Individual() {}

    public Individual(PartyId id, PartyName name, IndividualFacts facts) {
        super(id, PartyKind.INDIVIDUAL, name, facts.division());
        take(facts);
    }

    public PartyCorrected correct(String name, IndividualFacts facts) {
        respell(name);
        place(facts.division());
        take(facts);
        return new PartyCorrected(id(), name);
    }

    private void take(IndividualFacts facts) {
        residentId = facts.residentId();
        mobile = facts.mobile();
        employer = facts.employer();
    }

    public IndividualFacts facts() {
        return new IndividualFacts(residentId, mobile, division(), employer);
    }
}
