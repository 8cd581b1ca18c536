package award.party.model;

import award.party.BodyKind;
import award.party.CreditCode;
import award.party.Industry;
import award.party.OrganisationFacts;
import award.party.PartyCorrected;
import award.party.PartyId;
import award.party.PartyKind;
import award.party.PartyName;
import award.party.Scale;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/// An organisation (组织), by its unified social credit code. One without a code exists for history's sake only: a past
/// winner known by name.
@Entity
@DiscriminatorValue("ORGANISATION")
public class Organisation extends Party {

    @Embedded
    private CreditCode code;

    @Enumerated(EnumType.STRING)
    @Column(name = "body_kind")
    private BodyKind bodyKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "industry")
    private Industry industry;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Embedded
    private Scale scale;

    /// For the persistence provider only.
    protected Organisation() {}

    public Organisation(PartyId id, PartyName name, OrganisationFacts facts) {
        super(id, PartyKind.ORGANISATION, name, facts.division());
        take(facts);
    }

    /// Sets right what was entered wrongly or has changed, its name's spelling included.
    public PartyCorrected correct(String name, OrganisationFacts facts) {
        respell(name);
        place(facts.division());
        take(facts);
        return new PartyCorrected(id(), name);
    }

    private void take(OrganisationFacts facts) {
        code = facts.code();
        bodyKind = code == null ? facts.bodyKind() : code.bodyKind();
        industry = facts.industry();
        registeredOn = facts.registeredOn();
        scale = facts.scale();
    }

    public Optional<CreditCode> code() {
        return Optional.ofNullable(code);
    }

    public OrganisationFacts facts() {
        return new OrganisationFacts(code, bodyKind, division(), industry, registeredOn, scale == null ? Scale.UNKNOWN : scale);
    }
}
