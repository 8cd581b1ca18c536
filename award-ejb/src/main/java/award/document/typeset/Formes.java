package award.document.typeset;

import award.document.Document;
import award.document.Fingerprint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sets documents, each once: its formes are kept by the hash of its model, as long as there is room for them.
final class Formes {

    private final Fonts fonts;
    private final long room;
    private final Map<String, List<Forme>> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long weight;

    /// @param room in bytes
    Formes(Fonts fonts, long room) {
        this.fonts = fonts;
        this.room = room;
    }

    Fonts fonts() {
        return fonts;
    }

    /// The pages of a document that may be printed again.
    ///
    /// @throws UnprintableException when no font has a character
    List<Forme> of(Document document) {
        var hash = Fingerprint.of(document);
        var before = kept(hash);
        if (before != null) return before;
        var formes = set(document);
        keep(hash, formes);
        return formes;
    }

    /// The pages of a document that is not worth keeping.
    List<Forme> set(Document document) {
        return Compositor.sheets(document, fonts).stream().map(Forme::of).toList();
    }

    private synchronized List<Forme> kept(String hash) {
        return kept.get(hash);
    }

    private synchronized void keep(String hash, List<Forme> formes) {
        if (kept.put(hash, formes) != null) return;
        weight += weight(formes);
        var eldest = kept.entrySet().iterator();
        while (weight > room && kept.size() > 1) {
            weight -= weight(eldest.next().getValue());
            eldest.remove();
        }
    }

    private static long weight(List<Forme> formes) {
        return formes.stream().mapToLong(Forme::weight).sum();
    }
}
