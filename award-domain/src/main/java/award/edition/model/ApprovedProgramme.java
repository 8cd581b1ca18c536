package award.edition.model;

import award.edition.Programme;
import award.edition.ProgrammeEntered;
import award.edition.ProgrammeRow;
import award.edition.ProgrammeStruck;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/// An entry of the register of approved programmes. Never deleted: an entry made by mistake is struck with its reason.
@Entity
@Table(name = "edition_programme")
public class ApprovedProgramme {

    @Id
    private UUID id;

    private String scheme;
    private int year;
    private String authority;
    private String document;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    private String struck;

    @Version
    private long version;

    /// For the persistence provider only.
    protected ApprovedProgramme() {}

    public ApprovedProgramme(Programme entry) {
        this.id = UUID.randomUUID();
        this.scheme = entry.scheme();
        this.year = entry.year();
        this.authority = entry.authority();
        this.document = entry.document();
        this.approvedOn = entry.approvedOn();
        this.struck = "";
    }

    public ProgrammeEntered entered() {
        return new ProgrammeEntered(programme());
    }

    /// @throws IllegalStateException when it is struck already
    public ProgrammeStruck strike(String reason) {
        if (!struck.isEmpty()) throw new IllegalStateException("struck already: " + document);
        struck = reason;
        return new ProgrammeStruck(programme(), reason);
    }

    public Programme programme() {
        return new Programme(scheme, year, authority, document, approvedOn);
    }

    public ProgrammeRow row() {
        return new ProgrammeRow(id, programme(), struck);
    }
}
