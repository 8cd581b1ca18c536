package award.shared.web;

import award.shared.Message;
import award.shared.Span;
import award.shared.Until;
import award.shared.Yuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/// Says a message in a reader's language. `eligibility.accident` is the line `accident` of `award/eligibility/text`.
@Named
@ApplicationScoped
public class Texts {

    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /// @throws java.util.MissingResourceException when nobody wrote the line: a mistake of ours, which the tests look for
    public String say(Message message, Locale reader) {
        var dot = message.key().indexOf('.');
        var bundle = ResourceBundle.getBundle("award." + message.key().substring(0, dot) + ".text", reader);
        var args = message.args().stream().map(arg -> readable(arg, reader)).toArray();
        return new MessageFormat(bundle.getString(message.key().substring(dot + 1)), reader).format(args);
    }

    public String say(Until until, Locale reader) {
        return say(switch (until) {
            case Until.Never never -> Message.message("shared.Until.never");
            case Until.ChangedFacts changed -> Message.message("shared.Until.changedFacts");
            case Until.FromDay from -> Message.message("shared.Until.day", from.first());
            case Until.FromEdition from -> Message.message("shared.Until.edition", from.first());
        }, reader);
    }

    public String say(Span span, Locale reader) {
        return say(Message.message("shared.span", span.first(), span.last()), reader);
    }

    /// For pages: a message where no converter reaches, such as the label of a choice.
    public String say(Message message) {
        return say(message, ofThePage());
    }

    /// For pages: a line with its gaps filled, in the language of the page.
    public String line(String key, Object... args) {
        return say(Message.message(key, args), ofThePage());
    }

    /// For pages: the name of an enum constant, in the language of the page; nothing for nothing.
    public String name(Enum<?> constant) {
        return constant == null ? "" : say(Message.name(constant), ofThePage());
    }

    /// For pages: an amount of money, in the language of the page.
    public String money(Yuan yuan) {
        return (String) readable(yuan, ofThePage());
    }

    /// For pages: what a paged list says of itself; PrimeFaces fills its words in braces.
    public String getPageReport() {
        return line("shared.pageReport", "{totalRecords}", "{currentPage}", "{totalPages}");
    }

    static Locale ofThePage() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private Object readable(Object arg, Locale reader) {
        return switch (arg) {
            case Message part -> say(part, reader);
            case LocalDate day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader).format(day);
            case Instant moment -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(reader).format(moment.atZone(BEIJING));
            case Yuan yuan -> say(Message.message("shared.yuan", grouped(yuan)), reader);
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString(); // MessageFormat would print the year 2026 as 2,026
            default -> arg;
        };
    }

    /// `300,000`, or `1,234.50` when there are fen.
    private static String grouped(Yuan yuan) {
        var format = NumberFormat.getInstance(Locale.ROOT);
        boolean whole = yuan.amount().stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(yuan.amount());
    }
}
