package award.document.model;

import award.document.template.Kind;
import award.document.template.Layout;
import award.document.template.Template;
import award.document.template.TemplateChanged;
import award.document.template.TemplateFile;
import award.document.template.TemplateWriter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// A version that an office made of a template: a draft at first, unchanging once it was put in force.
@Entity
@Table(name = "document_template")
public class TemplateVersion {

    @Id
    private UUID id;

    private String kind;

    private String scheme;

    private int number;

    private String layout;

    /// Why it was made, in the office's words.
    private String why;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "in_force_from")
    private Instant inForceFrom;

    @Column(name = "put_by")
    private String putBy;

    @Version
    private long version;

    /// For the persistence provider only.
    protected TemplateVersion() {}

    /// @param scheme empty for all
    public TemplateVersion(UUID id, String kind, String scheme, int number, Layout layout, Instant at, String by) {
        this.id = id;
        this.kind = kind;
        this.scheme = scheme;
        this.number = number;
        this.why = "";
        write(layout, at, by);
    }

    public void write(Layout changed, Instant at, String by) {
        if (inForceFrom != null) throw new IllegalStateException("in force, and unchanging: " + id);
        layout = TemplateWriter.write(changed);
        changedAt = at;
        changedBy = by;
    }

    public TemplateChanged putInForce(String reason, Instant at, String by) {
        if (inForceFrom != null) throw new IllegalStateException("in force already: " + id);
        why = reason;
        inForceFrom = at;
        putBy = by;
        return new TemplateChanged(kind, scheme, number, reason);
    }

    public Template template(Kind declared) {
        return new Template(declared, scheme, number, layout());
    }

    public Layout layout() {
        return TemplateFile.layout(layout);
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String scheme() {
        return scheme;
    }

    public int number() {
        return number;
    }

    public boolean isDraft() {
        return inForceFrom == null;
    }

    public long seen() {
        return version;
    }
}
