package award.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Which page of a printed packet bears which number (页码表): kept with a frozen packet, so that a later correction knows what lies on
/// the sheets in people's hands. Every page in order, backs left empty included, two to a sheet.
public record Pagination(List<Page> pages) {

    /// @param part   key of the part it belongs to; [#COVER], [#CONTENTS], or empty for a back left empty
    /// @param label  its number: `17`, or `17-1` when it came between
    /// @param print  digest of what stands on it, its number apart; empty when nothing does
    public record Page(String part, String label, String print) {

        public Page {
            Objects.requireNonNull(part);
            Objects.requireNonNull(label);
            Objects.requireNonNull(print);
        }

        public boolean isBlank() {
            return print.isEmpty();
        }
    }

    public static final String COVER = "/cover";
    public static final String CONTENTS = "/contents";

    public Pagination {
        pages = List.copyOf(pages);
    }

    /// The pages of each sheet, front and back.
    public List<List<Page>> sheets() {
        var sheets = new ArrayList<List<Page>>();
        for (int at = 0; at < pages.size(); at += 2) sheets.add(pages.subList(at, Math.min(at + 2, pages.size())));
        return sheets;
    }

    public List<Page> of(String part) {
        return pages.stream().filter(page -> page.part().equals(part)).toList();
    }

    /// One line a page, to be kept.
    public String text() {
        return pages.stream().map(page -> page.label() + "\t" + page.print() + "\t" + page.part()).collect(Collectors.joining("\n"));
    }

    /// What [#text] wrote.
    public static Pagination parse(String text) {
        return new Pagination(text.lines().map(line -> line.split("\t", -1)).map(field -> new Page(field[2], field[0], field[1])).toList());
    }
}
