package award.document.model;

import award.document.template.Template;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/// With which version of its template a paper was issued: it is printed with that one ever after.
@Entity
@Table(name = "document_issued")
public class IssuedDocument {

    @EmbeddedId
    private Of of;

    private String scheme;

    private int number;

    /// @param matter what the paper is about
    @Embeddable
    public record Of(@Column(name = "kind") String kind, @Column(name = "matter") String matter) implements Serializable {}

    /// For the persistence provider only.
    protected IssuedDocument() {}

    public IssuedDocument(Template template, String matter) {
        this.of = new Of(template.kind().key(), matter);
        this.scheme = template.scheme();
        this.number = template.version();
    }

    public String scheme() {
        return scheme;
    }

    public int number() {
        return number;
    }
}
