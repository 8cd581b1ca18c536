package award.recommendation.model;

import award.application.ApplicationId;
import award.application.ApplicationSubmitted;
import award.edition.EditionId;
import award.party.PartyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// An application that was handed in and has nobody yet who recommends it (待分送).
@Entity
public class Unrouted {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "application"))
    private ApplicationId application;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "party"))
    private PartyId party;

    private String applicant;
    private int number;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private LocalDate since;

    /// For the persistence provider only.
    protected Unrouted() {}

    public Unrouted(ApplicationSubmitted submitted, LocalDate since) {
        application = submitted.application();
        edition = submitted.edition();
        party = submitted.party();
        applicant = submitted.name();
        number = submitted.number();
        submittedAt = submitted.at();
        this.since = since;
    }

    /// The submission as it was, with the channels that it goes to now.
    public ApplicationSubmitted submitted(List<String> channels) {
        return new ApplicationSubmitted(application, edition, party, applicant, number, submittedAt, channels, false);
    }
}
