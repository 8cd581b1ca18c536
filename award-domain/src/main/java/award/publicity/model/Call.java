package award.publicity.model;

import award.publicity.CallId;
import award.publicity.CallPublished;
import award.publicity.NewCall;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/// A call for applications as the public finds it (申报通知): title, term and the printed paper.
@Entity
@Table(name = "published_call")
public class Call {

    @EmbeddedId
    private CallId id;

    private UUID matter;
    private String scheme;
    private String title;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "until_day")
    private LocalDate until;

    private byte[] pdf;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Call() {}

    public Call(NewCall entry) {
        id = CallId.fresh();
        matter = entry.matter();
        scheme = entry.scheme();
        title = entry.title();
        publishedOn = entry.publishedOn();
        until = entry.until();
        pdf = entry.pdf().clone();
    }

    public CallPublished published() {
        return new CallPublished(id, title, until);
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public UUID matter() {
        return matter;
    }
}
