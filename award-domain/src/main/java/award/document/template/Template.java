package award.document.template;

import award.document.Document;
import award.document.Origin;
import java.util.List;
import java.util.Objects;

/// A template (文书模板) in one of its versions.
///
/// @param scheme  whose it is; empty for the one of all
/// @param version 0 for the one that ships with the product
public record Template(Kind kind, String scheme, int version, Layout layout) {

    public Template {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(scheme);
        Objects.requireNonNull(layout);
    }

    /// As it ships with the product.
    public static Template shipped(Kind kind) {
        return new Template(kind, "", 0, kind.shipped());
    }

    /// The document of these fields.
    ///
    /// @throws IllegalArgumentException when they are not what the kind declares: a mistake of the composer's
    public Document fill(Fields fields, Origin origin) {
        kind.mustTake(fields);
        var filling = new Filling(kind, fields);
        return new Document(filling.line(layout.name()), origin, layout.master(), filling.blocks(layout.parts()));
    }

    /// The same as plain text, for letters: the document's name is the subject, paragraphs are lines.
    ///
    /// @throws IllegalArgumentException when the fields are not what the kind declares
    public Wording words(Fields fields) {
        kind.mustTake(fields);
        var filling = new Filling(kind, fields);
        return new Wording(filling.line(layout.name()), filling.text(layout.parts()));
    }

    /// What a letter says.
    ///
    /// @param body paragraphs, a line each
    public record Wording(String subject, String body) {}

    public List<Fault> faults() {
        return new LayoutCheck(kind, layout).faults();
    }
}
