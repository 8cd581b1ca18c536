package award.document.service;

import award.document.Document;
import award.document.Packet;
import award.document.Printed;
import award.document.typeset.Fonts;
import award.document.typeset.Press;
import award.document.typeset.UnprintableException;
import award.shared.Message;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// The press of this server. Whoever composes a document has it injected; fonts are parsed once.
///
/// The system property `award.fonts` names a folder of the site's own fonts, which come before the product's.
@ApplicationScoped
public class PrintingPress {

    private Press press;

    @PostConstruct
    void open() {
        press = new Press(Optional.ofNullable(System.getProperty("award.fonts"))
                .map(folder -> Fonts.with(Path.of(folder)))
                .orElseGet(Fonts::bundled));
    }

    public Printed print(Document document) {
        return answer(() -> press.pdf(document));
    }

    public Printed print(Packet packet) {
        return answer(() -> press.pdf(packet));
    }

    private static Printed answer(Supplier<Printed.Pdf> print) {
        try {
            return print.get();
        } catch (UnprintableException e) {
            var character = Character.toString(e.codePoint());
            var code = "U+%04X".formatted(e.codePoint());
            return new Printed.Unprintable(e.codePoint(), e.among(),
                    Message.message("document.unprintable", character, code, e.among()));
        }
    }
}
