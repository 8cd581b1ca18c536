package award.honour.model;

import award.edition.EditionId;
import award.honour.CertificateCopy;
import award.honour.CertificateReissued;
import award.honour.GrantId;
import award.honour.GrantNumbered;
import award.honour.GrantRecorded;
import award.honour.GrantRow;
import award.honour.GrantState;
import award.honour.HistoricGrant;
import award.honour.Honoured;
import award.honour.Lapse;
import award.honour.NewGrant;
import award.honour.PastGrant;
import award.honour.PastGrant.Standing;
import award.honour.Title;
import award.honour.TitleDecided;
import award.honour.TitleDecision;
import award.party.PartyId;
import award.scheme.Rules;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An honour (授奖记录): one title, granted once to one party. What is written on the certificate never changes; what becomes of
/// the title is decided by decisions, all of which are kept.
@Entity
@Table(name = "honour_grant")
public class Grant {

    @EmbeddedId
    private GrantId id;

    @Embedded
    private Honoured honoured;

    @Embedded
    private Title title;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    @Column(name = "edition_number")
    private Integer number;

    @Column(name = "award_year")
    private int year;

    @Column(name = "awarded_on")
    private LocalDate awardedOn;

    private String document;

    private String certificate;

    private String source;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    @ElementCollection
    @CollectionTable(name = "honour_title_decision", joinColumns = @JoinColumn(name = "honour_grant"))
    @OrderColumn(name = "position")
    private List<TitleDecision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "honour_certificate_copy", joinColumns = @JoinColumn(name = "honour_grant"))
    @OrderColumn(name = "position")
    private List<CertificateCopy> copies = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Grant() {}

    public Grant(GrantId id, NewGrant granted) {
        this(id, granted.honoured(), granted.title(), granted.year());
        edition = granted.edition();
        number = granted.number();
        awardedOn = granted.awardedOn();
        document = granted.document();
        certificate = granted.certificate();
        source = "";
    }

    public Grant(GrantId id, HistoricGrant history) {
        this(id, history.honoured(), history.title(), history.year());
        number = history.edition();
        awardedOn = history.awardedOn();
        document = history.document();
        certificate = "";
        source = history.source();
    }

    private Grant(GrantId id, Honoured honoured, Title title, int year) {
        this.id = id;
        this.honoured = honoured;
        this.title = title;
        this.year = year;
        this.state = GrantState.ACTIVE;
    }

    public GrantId id() {
        return id;
    }

    public Honoured honoured() {
        return honoured;
    }

    public PartyId holder() {
        return honoured.party();
    }

    public Title title() {
        return title;
    }

    /// Empty for history: it had no edition in this product.
    public Optional<EditionId> edition() {
        return Optional.ofNullable(edition);
    }

    public GrantState state() {
        return state;
    }

    public List<TitleDecision> decisions() {
        return List.copyOf(decisions);
    }

    /// The day from which everything is reckoned: the award decision, or, where only the year is known, that year's last day.
    public LocalDate reckonedFrom() {
        return awardedOn == null ? LocalDate.of(year, Month.DECEMBER, 31) : awardedOn;
    }

    /// As the law asks for it.
    ///
    /// @param rules of the time at which it was granted
    public PastGrant past(Rules rules) {
        return new PastGrant(title.scheme(), number == null ? 0 : number, year, title.tier(), honoured.kind(), reckonedFrom(),
                Lapse.lastDay(rules, reckonedFrom()), switch (state) {
                    case ACTIVE -> Standing.GIVEN;
                    case SUSPENDED -> Standing.SUSPENDED;
                    case REVOKED -> Standing.REVOKED;
                });
    }

    public GrantRow row() {
        return new GrantRow(id.value(), honoured.party().id(), honoured.name(), honoured.kind(), title.scheme(), title.tier(), title.words(),
                number, year, awardedOn, document, certificate, state);
    }

    public GrantRecorded recorded() {
        return new GrantRecorded(id, honoured.name(), title.words(), year);
    }

    /// The certificates given once more, the earliest first.
    public List<CertificateCopy> copies() {
        return List.copyOf(copies);
    }

    /// Gives the certificate once more. Its number stays; a new name stands on it only where the holder was renamed.
    ///
    /// @throws IllegalStateException when there is none, or the title is revoked: pages do not offer it
    public CertificateReissued reissue(CertificateCopy copy) {
        if (certificate.isEmpty() || state == GrantState.REVOKED) throw new IllegalStateException("no certificate to give again: " + id);
        if (!copy.ground().changesName() && !copy.holder().equals(nameOnCertificate())) throw new IllegalStateException("not renamed: " + copy.holder());
        copies.add(copy);
        return new CertificateReissued(id, certificate, copy);
    }

    /// The holder's name as the latest certificate says it.
    public String nameOnCertificate() {
        return copies.isEmpty() ? honoured.name() : copies.getLast().holder();
    }

    /// Puts the number of the edition on record, which an import did not tell.
    ///
    /// @throws IllegalStateException when it is on record already
    public GrantNumbered number(int editionNumber, String told) {
        if (number != null) throw new IllegalStateException("numbered already: " + id);
        number = editionNumber;
        return new GrantNumbered(id, honoured.name(), title.words(), editionNumber, told);
    }

    /// Carries out a decision on the title.
    ///
    /// @throws IllegalStateException when the title cannot come into that state: pages do not offer it
    public TitleDecided decide(TitleDecision decision) {
        if (!state.next().contains(decision.becomes())) {
            throw new IllegalStateException(state + " does not become " + decision.becomes());
        }
        state = decision.becomes();
        decisions.add(decision);
        return new TitleDecided(id, honoured.name(), state, decision.day(), decision.document());
    }
}
