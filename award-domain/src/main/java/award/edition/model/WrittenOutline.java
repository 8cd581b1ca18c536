package award.edition.model;

import award.edition.EditionId;
import award.edition.Outline;
import award.edition.OutlineWritten;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/// The plan of an edition (评选方案) as the office has written it: one for each edition.
@Entity
@Table(name = "edition_outline")
public class WrittenOutline {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    private String title;
    private String issuer;
    private String document;

    @Column(name = "dated")
    private LocalDate day;

    @Column(name = "words")
    private String text;

    @Version
    private long version;

    /// For the persistence provider only.
    protected WrittenOutline() {}

    public WrittenOutline(EditionId edition) {
        this.edition = edition;
    }

    public OutlineWritten write(Outline outline) {
        title = outline.title();
        issuer = outline.issuer();
        document = outline.document();
        day = outline.day();
        text = outline.text();
        return new OutlineWritten(edition, title);
    }

    public Outline outline() {
        return new Outline(title, issuer, document, day, text);
    }

    public long version() {
        return version;
    }
}
