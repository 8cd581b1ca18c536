package award.document;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The digest of a model: equal models, equal digests, on every machine. Every record is written as its kind and its components, lengths
/// before contents, so that no two models can be written alike.
public final class Fingerprint {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final DataOutputStream out;

    private Fingerprint(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /// SHA-256 of how a paper is set: name and origin stand in no block and change no page.
    public static String of(Document document) {
        return digest(print -> print.write(List.of(document.master(), document.blocks())));
    }

    static String of(Packet packet) {
        return digest(print -> {
            print.write(packet.contentsTitle());
            print.write(packet.cover());
            for (var part : packet.parts()) print.write(List.of(part.key(), part.level(), part.sheets(), part.matter()));
        });
    }

    @FunctionalInterface
    private interface Content {
        void write(Fingerprint print) throws IOException;
    }

    private static String digest(Content content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var out = new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), sha));
            content.write(new Fingerprint(out));
            out.flush();
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Object value) throws IOException {
        switch (value) {
            case String text -> {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case Integer number -> out.writeInt(number);
            case Double number -> out.writeDouble(number);
            case Boolean truth -> out.writeBoolean(truth);
            case Enum<?> constant -> write(constant.name());
            case Optional<?> maybe -> write(maybe.map(List::of).orElse(List.of()));
            case List<?> list -> {
                out.writeInt(list.size());
                for (var item : list) write(item);
            }
            case Document document -> write(List.of("Document", document.name(), document.master(), document.blocks()));
            case Enclosure file -> write(List.of("Enclosure", file.name(), file.label(), file.digest(), file.fit()));
            case Record block -> components(block);
            default -> throw new IllegalArgumentException("no content of a paper: " + value.getClass());
        }
    }

    private void components(Record block) throws IOException {
        write(block.getClass().getSimpleName());
        for (var component : COMPONENTS.get(block.getClass())) {
            try {
                write(component.getAccessor().invoke(block));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a block's components are public", e);
            }
        }
    }
}
