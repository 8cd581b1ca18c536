package award.document.typeset;

import award.document.Document;
import award.document.Enclosure;
import award.document.Master;
import award.document.Origin;
import award.document.Packet;
import award.document.Pagination;
import award.document.PrintSet;
import award.document.Printed;
import award.document.Progress;
import award.document.Swap;
import award.shared.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Prints documents and packets as PDF/A-2b. The same model gives the same bytes on one JDK.
///
/// One print at a time: the parsed fonts are shared. Two hundred pages take about a tenth of a second.
public final class Press {

    private final Fonts fonts;

    public Press(Fonts fonts) {
        this.fonts = fonts;
    }

    /// @throws UnprintableException when no font has a character
    public synchronized Printed.Pdf pdf(Document document) {
        var binder = new Binder(fonts);
        binder.bind(document);
        return print(binder, document.name(), document.origin());
    }

    /// @throws UnprintableException when no font has a character
    public synchronized Printed.Pdf pdf(Packet packet) {
        var binder = new Binder(fonts);
        binder.bind(packet);
        return print(binder, packet.cover().name(), packet.cover().origin());
    }

    /// The same pages as OFD.
    ///
    /// @throws UnprintableException when no font has a character
    public synchronized byte[] ofd(Document document) {
        return OfdPress.ofd(document, fonts);
    }

    public Printed print(Document document) {
        return answer(() -> pdf(document));
    }

    public Printed print(Packet packet) {
        return answer(() -> pdf(packet));
    }

    public Printed print(Packet packet, PrintSet set, Path file, Progress progress) {
        if (set != PrintSet.WHOLE) throw new UnsupportedOperationException("not yet: " + set);
        return answer(() -> {
            var pdf = pdf(packet);
            try {
                Files.write(file, pdf.bytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var pages = IntStream.rangeClosed(1, pdf.pages()).mapToObj(page -> new Pagination.Page("", Integer.toString(page), "")).toList();
            return new Printed.Bound(file, pdf.pages(), new Pagination(pages), List.of());
        });
    }

    public Printed printReplacements(Packet corrected, Function<List<Swap>, Document> instructions, Path file, Progress progress) {
        throw new UnsupportedOperationException("not yet");
    }

    public Optional<Printed.Unbindable> refusal(Enclosure enclosure) {
        throw new UnsupportedOperationException("not yet");
    }

    private static Printed answer(Supplier<Printed> print) {
        try {
            return print.get();
        } catch (UnprintableException e) {
            var character = Character.toString(e.codePoint());
            var code = "U+%04X".formatted(e.codePoint());
            return new Printed.Unprintable(e.codePoint(), e.among(), Optional.empty(),
                    Message.message("document.unprintable", character, code, e.among()));
        }
    }

    private Printed.Pdf print(Binder binder, String title, Origin origin) {
        var folio = new Folio(fonts);
        int page = 0;
        for (var sheet : binder.sheets()) {
            page++;
            if (sheet.master().numbering() == Master.Numbering.OUTSIDE) folio.number(sheet, page);
        }
        return new Printed.Pdf(Engraver.engrave(binder.sheets(), binder.bookmarks(), title, origin), page);
    }
}
