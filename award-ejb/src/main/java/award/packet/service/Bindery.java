package award.packet.service;

import static award.packet.service.PaperWords.say;

import award.document.Document;
import award.document.Packet;
import award.document.Pagination;
import award.document.PrintSet;
import award.document.Printed;
import award.document.Progress;
import award.document.service.PrintingPress;
import award.packet.CopyHolder;
import award.packet.PartKey;
import award.packet.PartKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Sends a packet through the press as it was ordered: whole, for members one by one, or a part of it.
@ApplicationScoped
class Bindery {

    @Inject PrintingPress press;
    @Inject PrintFolder folder;

    /// @param file written anew; not there when the answer is no [Printed.Bound]
    Printed print(PrintWork work, Path file, Watch watch) {
        var bound = withoutScript(work.packet());
        return switch (work.output()) {
            case WHOLE -> press.print(bound.forCopy(say("copy.office"), say("copy.handling")), PrintSet.WHOLE, file, watch.of(0, 1));
            case BALLOTS -> press.print(bound, PrintSet.APART, file, watch.of(0, 1));
            case SIGN_IN -> press.print(bound, PrintSet.FOLDED, file, watch.of(0, 1));
            case SCRIPT -> script(work.packet(), file);
            case MEMBERS -> joined(work, file, copies(work, (holder, part, own) ->
                    press.print(copy(bound, work, holder), PrintSet.BOUND, part, own), watch));
            case MEMBERS_APART -> zipped(work, file, copies(work, (holder, part, own) ->
                    press.print(copy(bound, work, holder), PrintSet.BOUND, part, own), watch));
            case REPLACEMENT -> joined(work, file, copies(work, (holder, part, own) ->
                    press.printReplacements(copy(bound, work, holder), swaps -> new ReplacementPaper(work, holder).instructions(swaps), part, own), watch));
        };
    }

    /// What is for the chair alone is in nobody's copy.
    private static Packet withoutScript(Packet packet) {
        return new Packet(packet.cover(), packet.contentsTitle(),
                packet.parts().stream().filter(part -> !PartKey.parse(part.key()).kind().isForTheChair()).toList(), packet.copy(), packet.numbering());
    }

    private Printed script(Packet packet, Path file) {
        var script = packet.parts().stream().filter(part -> PartKey.parse(part.key()).kind() == PartKind.SCRIPT).map(Packet.Part::matter)
                .map(Document.class::cast).findFirst().orElseThrow(() -> new IllegalStateException("no script in the packet"));
        if (!(press.print(script) instanceof Printed.Pdf pdf)) return press.print(script);
        try {
            Files.write(file, pdf.bytes());
            return new Printed.Bound(file, pdf.pages(), new Pagination(List.of()), List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Packet copy(Packet packet, PrintWork work, CopyHolder holder) {
        var number = holder.name().isBlank() ? say("copy.number", holder.number()) : say("copy.named", holder.number(), holder.name());
        return new Withholding(work.kept(), holder).applied(packet).forCopy(number, say("copy.handling"));
    }

    @FunctionalInterface
    private interface OneCopy {
        Printed print(CopyHolder holder, Path part, Progress progress);
    }

    /// The copies one after the other. The first that cannot be printed ends them all.
    private List<Printed> copies(PrintWork work, OneCopy one, Watch watch) {
        var printed = new ArrayList<Printed>();
        int all = work.holders().size();
        for (var holder : work.holders()) {
            var next = one.print(holder, folder.draft(work.job(), String.valueOf(holder.number())), watch.of(printed.size(), all));
            printed.add(next);
            if (!(next instanceof Printed.Bound)) break;
        }
        return printed;
    }

    private Printed joined(PrintWork work, Path file, List<Printed> copies) {
        return bundled(copies, parts -> Bundle.join(parts, file), file);
    }

    private Printed zipped(PrintWork work, Path file, List<Printed> copies) {
        return bundled(copies, parts -> Bundle.zip(parts, work, file), file);
    }

    @FunctionalInterface
    private interface Bundling {
        void bundle(List<Path> parts) throws IOException;
    }

    private static Printed bundled(List<Printed> copies, Bundling bundling, Path file) {
        var failed = copies.stream().filter(copy -> !(copy instanceof Printed.Bound)).findFirst();
        if (failed.isPresent()) return failed.get();
        var bound = copies.stream().map(Printed.Bound.class::cast).toList();
        try {
            bundling.bundle(bound.stream().map(Printed.Bound::file).toList());
            for (var each : bound) Files.deleteIfExists(each.file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Printed.Bound(file, bound.stream().mapToInt(Printed.Bound::pages).sum(), bound.getFirst().pagination(),
                bound.stream().flatMap(each -> each.notes().stream()).distinct().toList());
    }
}
