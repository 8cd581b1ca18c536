package award.document.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/// How values are written in official papers, and the words by which gaps ask for it: `{date:month}` in the office's own words.
final class Expressions {

    private static final Properties WORDS = load();
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private Expressions() {}

    /// The word for the number of a repeated row.
    static String number() {
        return word("number");
    }

    /// The word for a text of a list, where parts are repeated over it.
    static String item() {
        return word("item");
    }

    static boolean has(FieldType type, String form) {
        return form.isEmpty() ? type != FieldType.YES_NO && type != FieldType.TABLE && type != FieldType.BLOCKS : WORDS.containsKey(type + "." + form);
    }

    static String write(Value value, String form) {
        return switch (value) {
            case Value.Words(var text) -> text;
            case Value.Day(var day) -> day(day, form);
            case Value.Money(var amount) -> money(amount.amount(), form);
            case Value.Items(var texts) -> form.isEmpty() ? String.join(word("join"), texts) : String.valueOf(texts.size());
            case Value.Rows(var rows) -> String.valueOf(rows.size());
            case Value.YesNo yes -> throw new IllegalStateException("a yes or no is asked, not written");
            case Value.Made made -> throw new IllegalStateException("blocks are placed, not written");
        };
    }

    private static String day(LocalDate day, String form) {
        var pattern = form.isEmpty() ? word("DAY") : word("DAY." + form);
        return DateTimeFormatter.ofPattern(pattern, Locale.SIMPLIFIED_CHINESE).format(day);
    }

    /// In the unit the regulations speak in where it is whole, else in yuan.
    private static String money(BigDecimal amount, String form) {
        boolean inWan = form.isEmpty() && amount.signum() != 0 && amount.remainder(WAN).signum() == 0;
        var unit = inWan ? amount.divide(WAN, 0, RoundingMode.UNNECESSARY) : amount;
        var figures = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(unit);
        return MessageFormat.format(word(inWan ? "MONEY.wan" : "MONEY"), figures);
    }

    private static String word(String key) {
        return WORDS.getProperty(key);
    }

    private static Properties load() {
        try (var in = new InputStreamReader(Expressions.class.getResourceAsStream("expressions.properties"), StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(in);
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
