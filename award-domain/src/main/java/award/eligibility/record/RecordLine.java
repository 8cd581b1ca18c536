package award.eligibility.record;

import static award.eligibility.record.RecordColumn.CATEGORY;
import static award.eligibility.record.RecordColumn.CODE;
import static award.eligibility.record.RecordColumn.DAY;
import static award.eligibility.record.RecordColumn.DOCUMENT;
import static award.eligibility.record.RecordColumn.NAME;
import static award.eligibility.record.RecordColumn.NOTE;
import static award.eligibility.record.RecordColumn.SINCE;
import static award.eligibility.record.RecordColumn.UNTIL;
import static award.eligibility.record.RecordColumn.VALUE;
import static award.eligibility.record.RecordColumn.YEAR;
import static award.shared.Message.message;

import award.party.CreditCode;
import award.shared.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One line of an authority's list, as it stands there.
///
/// @param number of the line in the file
/// @param cells  one for every column, empty where the list has none
public record RecordLine(int number, Map<RecordColumn, String> cells) {

    private static final Pattern DAY_IN_IT = Pattern.compile("(\\d{4})(\\D?)(\\d{1,2})(\\D?)(\\d{1,2})\\D?(?:\\s.*)?");
    private static final Pattern YEAR_IN_IT = Pattern.compile("((?:19|20)\\d{2})\\s*\\P{ASCII}{0,2}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 300;
    private static final int LONGEST_TOLD = 100;

    /// A line with what it comes to: either it is understood, or every reason why not.
    public sealed interface Read {

        record Sound(ListedRecord record) implements Read {}

        record Faulty(int line, List<Message> reasons) implements Read {}
    }

    public RecordLine {
        cells = Map.copyOf(cells);
    }

    public String cell(RecordColumn column) {
        return cells.get(column);
    }

    /// @param one   the category of the whole list, where somebody named it; the line's own column is not asked then
    /// @param today nothing has happened after it
    public Read read(Categories known, Optional<Category> one, LocalDate today) {
        var category = one.or(() -> known.find(cell(CATEGORY)));
        var reasons = new ArrayList<Message>();
        if (category.isEmpty()) reasons.add(message("eligibility.lists.unknownCategory", cell(CATEGORY)));
        whom(reasons);
        category.ifPresent(of -> what(of, today, reasons));
        return reasons.isEmpty() ? new Read.Sound(understood(category.orElseThrow())) : new Read.Faulty(number, List.copyOf(reasons));
    }

    private void whom(List<Message> reasons) {
        var code = CreditCode.tidy(cell(CODE));
        if (code.isEmpty() && cell(NAME).isEmpty()) reasons.add(message("eligibility.lists.nobody"));
        if (!code.isEmpty()) {
            CreditCode.faultIn(code).ifPresent(fault -> reasons.add(message("eligibility.lists.wrongCode", cell(CODE), Message.name(fault))));
        }
        tooLong(NAME, LONGEST_NAME).ifPresent(reasons::add);
    }

    private void what(Category category, LocalDate today, List<Message> reasons) {
        Stream.of(DAY, SINCE, UNTIL).filter(column -> !cell(column).isEmpty() && day(column).isEmpty())
                .map(column -> message("eligibility.lists.unreadableDay", Message.name(column), cell(column))).forEach(reasons::add);
        if (!cell(YEAR).isEmpty() && year().isEmpty()) reasons.add(message("eligibility.lists.unreadableYear", cell(YEAR)));
        tooLong(NOTE, LONGEST_NOTE).ifPresent(reasons::add);
        tooLong(VALUE, LONGEST_TOLD).ifPresent(reasons::add);
        if (category instanceof Category.Bad) {
            if (cell(DAY).isEmpty()) reasons.add(message("eligibility.lists.dayMissing"));
            day(DAY).filter(day -> day.isAfter(today)).ifPresent(day -> reasons.add(message("eligibility.lists.notYet", day)));
        }
        if (day(SINCE).isPresent() && day(UNTIL).filter(until -> until.isBefore(day(SINCE).get())).isPresent()) {
            reasons.add(message("eligibility.lists.endsFirst", day(SINCE).get(), day(UNTIL).get()));
        }
    }

    private Optional<Message> tooLong(RecordColumn column, int longest) {
        return cell(column).length() > longest
                ? Optional.of(message("eligibility.lists.cellTooLong", Message.name(column), longest))
                : Optional.empty();
    }

    private ListedRecord understood(Category category) {
        var code = CreditCode.tidy(cell(CODE));
        var note = Stream.of(cell(NOTE), cell(DOCUMENT)).filter(text -> !text.isEmpty()).reduce((told, paper) -> told + "（" + paper + "）").orElse("");
        return new ListedRecord(number, code.isEmpty() ? null : code, cell(NAME), category, day(DAY).orElse(null), note,
                year().orElse(null), day(SINCE).orElse(null), day(UNTIL).orElse(null), cell(VALUE));
    }

    /// A day in any form with the year first: 2024-03-06, 2024/3/6, 2024年3月6日, 20240306.
    private Optional<LocalDate> day(RecordColumn column) {
        var day = DAY_IN_IT.matcher(cell(column));
        if (!day.matches()) return Optional.empty();
        boolean unbroken = day.group(2).isEmpty() || day.group(4).isEmpty();
        if (unbroken && !cell(column).matches("\\d{8}")) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(figure(day.group(1)), figure(day.group(3)), figure(day.group(5))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private Optional<Integer> year() {
        var year = YEAR_IN_IT.matcher(cell(YEAR));
        return year.matches() ? Optional.of(figure(year.group(1))) : Optional.empty();
    }

    private static int figure(String digits) {
        return Integer.parseInt(digits);
    }
}
