package award.packet;

import java.util.Optional;
import java.util.UUID;

/// What a part of a composed packet is called: from version to version, and so that it shows whom the part is about. What a copy
/// withholds follows from it, years later too.
///
/// @param candidacy whom it is about; empty when it is about nobody in particular
/// @param rest      tells it from others of its kind; may be empty
/// @param secret    whether its applicant marked it as a trade secret
public record PartKey(PartKind kind, Optional<UUID> candidacy, String rest, boolean secret) {

    private static final String SECRET = "secret";
    private static final String NOBODY = "-";

    public static PartKey of(PartKind kind) {
        return new PartKey(kind, Optional.empty(), "", false);
    }

    public static PartKey about(PartKind kind, UUID candidacy) {
        return new PartKey(kind, Optional.of(candidacy), "", false);
    }

    public PartKey with(String other) {
        return new PartKey(kind, candidacy, other, secret);
    }

    public PartKey secret(boolean other) {
        return new PartKey(kind, candidacy, rest, other);
    }

    /// @throws IllegalArgumentException when it is none
    public static PartKey parse(String text) {
        var fields = text.split("/", 4);
        if (fields.length < 4) throw new IllegalArgumentException("no key of a part: " + text);
        var about = fields[1].equals(NOBODY) ? Optional.<UUID>empty() : Optional.of(UUID.fromString(fields[1]));
        return new PartKey(PartKind.valueOf(fields[0]), about, fields[3], fields[2].equals(SECRET));
    }

    @Override
    public String toString() {
        return kind + "/" + candidacy.map(UUID::toString).orElse(NOBODY) + "/" + (secret ? SECRET : "") + "/" + rest;
    }
}
