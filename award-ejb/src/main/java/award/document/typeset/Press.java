package award.document.typeset;

import award.document.Document;
import award.document.Enclosure;
import award.document.Packet;
import award.document.Pagination;
import award.document.PrintSet;
import award.document.Printed;
import award.document.Progress;
import award.document.Swap;
import award.document.enclose.Enclosures;
import award.document.enclose.Survey;
import award.document.enclose.UnbindableException;
import award.shared.Message;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Prints documents and packets as PDF/A-2b, any number at a time. The same model gives the same bytes on one JDK.
public final class Press implements Closeable {

    /// Some ten thousand pages of text.
    private static final long ROOM_FOR_FORMES = 32 << 20;

    private final Formes formes;
    private final Enclosures enclosures = new Enclosures();

    public Press(Fonts fonts) {
        formes = new Formes(fonts, ROOM_FOR_FORMES);
        FontMappers.set(new StandIns(fonts));
    }

    /// The same pages as OFD.
    ///
    /// @throws UnprintableException when no font has a character
    public byte[] ofd(Document document) {
        return OfdPress.ofd(document, formes.fonts());
    }

    public Printed print(Document document) {
        return answer(() -> pdf(document));
    }

    public Printed print(Packet packet) {
        return answer(() -> pdf(packet));
    }

    public Printed print(Packet packet, PrintSet set, Path file, Progress progress) {
        return written(file, out -> {
            var whole = gather(packet, progress);
            var mine = new Withholding(packet, formes).from(whole);
            var sides = Side.of(mine, set);
            run(packet, mine, sides).write(out, progress);
            return new Printed.Bound(file, sides.size(), whole.pagination(), notes(packet));
        });
    }

    public Printed printReplacements(Packet corrected, Function<List<Swap>, Document> instructions, Path file, Progress progress) {
        if (corrected.numbering().isEmpty()) throw new IllegalArgumentException("nothing to replace: whose numbers does it keep?");
        return written(file, out -> {
            var whole = gather(corrected, progress);
            var replacement = new Replacement(whole, new Withholding(corrected, formes).from(whole));
            var sides = new ArrayList<>(instruction(instructions.apply(replacement.swaps())));
            sides.addAll(Side.singles(replacement.slots()));
            run(corrected, whole, sides).write(out, progress);
            return new Printed.Bound(file, sides.size(), whole.pagination(), notes(corrected));
        });
    }

    public Optional<Printed.Unbindable> refusal(Enclosure enclosure) {
        try {
            enclosures.survey(enclosure);
            return Optional.empty();
        } catch (UnbindableException refused) {
            return Optional.of(new Printed.Unbindable(refused.name(), refused.reason()));
        }
    }

    /// @throws UnprintableException when no font has a character
    private Printed.Pdf pdf(Document document) throws IOException {
        var pages = formes.of(document);
        var slots = IntStream.range(0, pages.size())
                .mapToObj(at -> new Slot(Pagination.CONTENTS, pages.get(at), Integer.toString(at + 1), at % 2 == 0)).toList();
        var archive = new Archive(document.name(), document.origin(), true);
        return inMemory(new PrintRun(Side.singles(slots), Map.of(), slots, archive, formes.fonts(), enclosures, Optional.empty()));
    }

    /// @throws UnprintableException when no font has a character
    private Printed.Pdf pdf(Packet packet) throws IOException, UnbindableException {
        var gathering = new Withholding(packet, formes).from(gather(packet, Progress.UNWATCHED));
        return inMemory(run(packet, gathering, Side.of(gathering, PrintSet.WHOLE)));
    }

    /// Prints nothing more.
    @Override
    public void close() throws IOException {
        enclosures.close();
    }

    private Gathering gather(Packet packet, Progress progress) throws UnbindableException {
        return new Binder(packet, formes, enclosures).gather(progress);
    }

    private PrintRun run(Packet packet, Gathering gathering, List<Side> sides) {
        var parts = gathering.parts().stream().collect(Collectors.toMap(Bound::key, part -> part));
        boolean kept = surveys(packet).values().stream().noneMatch(Survey::unfit);
        var archive = new Archive(packet.cover().name(), packet.cover().origin(), kept);
        return new PrintRun(sides, parts, gathering.slots(), archive, formes.fonts(), enclosures, packet.copy());
    }

    private static Printed.Pdf inMemory(PrintRun run) throws IOException {
        var bytes = new ByteArrayOutputStream();
        run.write(bytes, Progress.UNWATCHED);
        return new Printed.Pdf(bytes.toByteArray(), run.sides().size());
    }

    private List<Side> instruction(Document instruction) {
        var slots = new ArrayList<Slot>();
        for (var page : formes.set(instruction)) slots.add(new Slot("", page, "", slots.size() % 2 == 0));
        if (slots.size() % 2 == 1) slots.add(Slot.blank("", false));
        return Side.singles(slots);
    }

    private Map<Enclosure, Survey> surveys(Packet packet) {
        return packet.parts().stream().map(Packet.Part::matter).filter(Enclosure.class::isInstance).map(Enclosure.class::cast).distinct()
                .collect(Collectors.toMap(file -> file, this::known));
    }

    private Survey known(Enclosure file) {
        try {
            return enclosures.survey(file);
        } catch (UnbindableException e) {
            throw new IllegalStateException("it was bound a moment ago", e);
        }
    }

    private List<Message> notes(Packet packet) {
        var notes = new LinkedHashSet<Message>();
        for (var part : packet.parts()) {
            if (part.matter() instanceof Enclosure file && part.withheld().isEmpty()) notes.addAll(Notes.of(file, known(file)));
        }
        return List.copyOf(notes);
    }

    @FunctionalInterface
    private interface Work {
        Printed into(OutputStream out) throws IOException, UnbindableException;
    }

    @FunctionalInterface
    private interface Print {
        Printed run() throws IOException, UnbindableException;
    }

    private static Printed written(Path file, Work work) {
        return answer(() -> {
            try (var out = Files.newOutputStream(file)) {
                return work.into(out);
            } catch (IOException | RuntimeException | UnbindableException ended) {
                Files.deleteIfExists(file);
                throw ended;
            }
        });
    }

    private static Printed answer(Print print) {
        try {
            return print.run();
        } catch (CancelledException cancelled) {
            return new Printed.Cancelled();
        } catch (UnbindableException refused) {
            return new Printed.Unbindable(refused.name(), refused.reason());
        } catch (UnprintableException missing) {
            return Notes.of(missing);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the PDF", e);
        }
    }
}
