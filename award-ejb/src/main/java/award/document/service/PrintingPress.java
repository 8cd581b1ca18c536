package award.document.service;

import award.document.Document;
import award.document.Enclosure;
import award.document.Format;
import award.document.Packet;
import award.document.PrintSet;
import award.document.Printed;
import award.document.Progress;
import award.document.Rendered;
import award.document.Swap;
import award.document.typeset.Fonts;
import award.document.typeset.Press;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    @PreDestroy
    void close() throws IOException {
        press.close();
    }

    /// A paper, held in memory.
    public Printed print(Document document) {
        return press.print(document);
    }

    /// The same pages as OFD.
    public Rendered ofd(Document document) {
        return print(document) instanceof Printed.Refused refused ? new Rendered.Refused(refused.reason()) : new Rendered.File(press.ofd(document), Format.OFD);
    }

    /// A packet without enclosed files, held in memory.
    public Printed print(Packet packet) {
        return press.print(packet);
    }

    /// A packet of any size, written to a file. Memory does not grow with it.
    ///
    /// @param file written anew; not there when the answer is no [Printed.Bound]
    public Printed print(Packet packet, PrintSet set, Path file, Progress progress) {
        return press.print(packet, set, file, progress);
    }

    /// The sheets on which a corrected packet differs from the copies in people's hands, behind a sheet that says what to do with them.
    ///
    /// @param corrected    says whose numbers it keeps: [Packet#following]
    /// @param instructions the words of that sheet
    public Printed printReplacements(Packet corrected, Function<List<Swap>, Document> instructions, Path file, Progress progress) {
        return press.printReplacements(corrected, instructions, file, progress);
    }

    /// Why a file cannot be bound; empty when it can.
    public Optional<Printed.Unbindable> refusal(Enclosure enclosure) {
        return press.refusal(enclosure);
    }
}
