package award.honour;

import static award.honour.WinnersColumn.AWARDED_ON;
import static award.honour.WinnersColumn.EDITION;
import static award.honour.WinnersColumn.YEAR;

import award.party.ListedParty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One line of a list of past winners, as it stands there.
///
/// @param number of the line in the file
/// @param cells  one for every column, empty where the list has none
public record WinnersLine(int number, Map<WinnersColumn, String> cells) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(\\D?)(\\d{1,2})(\\D?)(\\d{1,2})\\D?");
    private static final Pattern YEAR_IN_IT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,2}|[一二三四五六七八九十]{1,3}");
    private static final String DIGITS = "一二三四五六七八九";

    public WinnersLine {
        cells = Map.copyOf(cells);
    }

    public String cell(WinnersColumn column) {
        return cells.get(column);
    }

    /// Whether a person holds it: then the organisation on the line, if any, is where the person worked.
    public boolean isPersons() {
        return !cell(WinnersColumn.PERSON).isEmpty();
    }

    public ListedParty holder() {
        return isPersons()
                ? new ListedParty(cell(WinnersColumn.PERSON), "")
                : new ListedParty(cell(WinnersColumn.HOLDER), cell(WinnersColumn.CODE));
    }

    /// The day of the award, in any form with the year first: 2024-03-06, 2024/3/6, 2024年3月6日, 20240306.
    public Optional<LocalDate> awardedOn() {
        var day = DAY.matcher(cell(AWARDED_ON));
        if (!day.matches()) return Optional.empty();
        boolean unbroken = day.group(2).isEmpty() || day.group(4).isEmpty();
        if (unbroken && cell(AWARDED_ON).length() != 8) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(figure(day.group(1)), figure(day.group(3)), figure(day.group(5))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /// The year of the award: its own column's, else the day's.
    public Optional<Integer> year() {
        var year = YEAR_IN_IT.matcher(cell(YEAR));
        if (year.find()) return Optional.of(figure(year.group(1)));
        return cell(YEAR).isEmpty() ? awardedOn().map(LocalDate::getYear) : Optional.empty();
    }

    /// The number of the edition: 第二届, 第3届, 2. Empty for an edition that is named by its year.
    public Optional<Integer> edition() {
        if (YEAR_IN_IT.matcher(cell(EDITION)).find()) return Optional.empty();
        var figures = FIGURES.matcher(cell(EDITION));
        return figures.find() ? Optional.of(number(figures.group())) : Optional.empty();
    }

    /// Whether its edition is said in a way nobody understands.
    public boolean hasUnreadableEdition() {
        return !cell(EDITION).isEmpty() && edition().isEmpty() && !YEAR_IN_IT.matcher(cell(EDITION)).find();
    }

    private static int figure(String digits) {
        return Integer.parseInt(digits);
    }

    private static int number(String figures) {
        if (Character.isDigit(figures.charAt(0))) return figure(figures);
        int ten = figures.indexOf('十');
        if (ten < 0) return digit(figures);
        int tens = ten == 0 ? 1 : digit(figures.substring(0, ten));
        return tens * 10 + digit(figures.substring(ten + 1));
    }

    private static int digit(String figure) {
        return figure.isEmpty() ? 0 : DIGITS.indexOf(figure.charAt(0)) + 1;
    }
}
