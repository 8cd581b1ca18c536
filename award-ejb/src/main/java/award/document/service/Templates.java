package award.document.service;

import award.document.store.TemplateVersions;
import award.document.template.Kind;
import award.document.template.Template;
import award.document.template.TemplateFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Where whoever composes a document finds its template. The office's own comes before the one of all awards, and that before what ships
/// with the product.
@ApplicationScoped
public class Templates {

    private static final Map<String, Kind> KINDS = new ConcurrentHashMap<>();

    @Inject TemplateVersions versions;

    /// In force now.
    ///
    /// @param kind   its key: `publicity/notice`
    /// @param scheme whose award it is about
    public Template of(String kind, String scheme) {
        var declared = kind(kind);
        return versions.inForce(kind, scheme).map(version -> version.template(declared)).orElseGet(() -> Template.shipped(declared));
    }

    /// As the paper about that matter was issued; in force now while it was not.
    ///
    /// @param matter what the paper is about: the id of a notice, a decision, a meeting
    public Template of(String kind, String scheme, String matter) {
        return versions.issued(kind, matter).map(issue -> issued(kind(kind), issue)).orElseGet(() -> of(kind, scheme));
    }

    /// Keeps the version now in force for the paper about that matter: it is issued, and reads the same until it is issued anew.
    public void issue(String kind, String scheme, String matter) {
        versions.issue(of(kind, scheme), matter);
    }

    private Template issued(Kind kind, TemplateVersions.Issued issue) {
        return issue.version() == 0 ? Template.shipped(kind)
                : versions.find(kind.key(), issue.scheme(), issue.version()).map(version -> version.template(kind)).orElseThrow();
    }

    /// As it ships with the product, for whoever has no database at hand.
    public static Template shipped(String kind) {
        return Template.shipped(kind(kind));
    }

    /// @throws NoSuchElementException when no capability ships it
    static Kind kind(String key) {
        return KINDS.computeIfAbsent(key, Templates::read);
    }

    private static Kind read(String key) {
        if (!key.matches("[a-z]+/[a-zA-Z]+")) throw new NoSuchElementException("no kind of document " + key);
        var file = "/award/" + key.replace("/", "/template/") + ".yaml";
        try (var in = Optional.ofNullable(Templates.class.getResourceAsStream(file)).orElseThrow(() -> new NoSuchElementException("no file " + file))) {
            return TemplateFile.kind(key, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
