package award.packet.service;

import static award.packet.service.PaperWords.say;

import award.document.Column;
import award.document.Document;
import award.document.Master;
import award.document.Paragraph;
import award.document.Row;
import award.document.Swap;
import award.document.Table;
import award.document.Title;
import award.packet.CopyHolder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The sheet that lies on the replacement pages of a copy (换页说明): which sheets come out, which go in.
record ReplacementPaper(PrintWork work, CopyHolder holder) {

    Document instructions(List<Swap> swaps) {
        var rows = IntStream.range(0, swaps.size()).mapToObj(at -> row(at + 1, swaps.get(at))).toList();
        var columns = List.of(Column.centred(1), Column.centred(3), Column.centred(3), Column.left(5));
        var paper = Document.of(say("replacement.name"), work.packet().cover().origin()).on(Master.PORTRAIT.unnumbered()).add(
                new Title(say("replacement.title")),
                Paragraph.flush(say("replacement.copy", holder.number(), holder.name())),
                Paragraph.of(say("replacement.intro", work.number() - 1, work.number())));
        return swaps.isEmpty()
                ? paper.add(Paragraph.of(say("replacement.nothing")))
                : paper.add(Table.of(columns, Row.of(say("replacement.place"), say("replacement.out"), say("replacement.in"), say("replacement.parts"))).addAll(rows),
                        Paragraph.note(say("replacement.return")));
    }

    private static Row row(int number, Swap swap) {
        var in = swap.isRemoval() ? say("replacement.none") : swap.in().stream().map(ReplacementPaper::pages).collect(Collectors.joining("；"));
        return Row.of(String.valueOf(number), pages(swap.out()), in, String.join("、", swap.parts()));
    }

    private static String pages(List<String> labels) {
        var numbered = labels.stream().filter(label -> !label.isBlank()).toList();
        if (numbered.isEmpty()) return say("replacement.blank");
        return numbered.size() == 1 ? say("replacement.page", numbered.getFirst()) : say("replacement.pages", numbered.getFirst(), numbered.getLast());
    }
}
