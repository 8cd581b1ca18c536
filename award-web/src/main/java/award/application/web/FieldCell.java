package award.application.web;

import award.application.Filling;
import award.application.form.FormField;
import award.application.form.WordCount;
import award.shared.Message;

/// A field of the form as the page shows it, with what stands there.
///
/// @param open whether it can be written in now
public record FieldCell(FormField field, Filling filling, boolean open) {

    public String key() {
        return field.key();
    }

    public String told() {
        return filling.told();
    }

    public Message inWords() {
        return field.inWords(filling.told());
    }

    public boolean isChoice() {
        return switch (field.type()) {
            case CHOICE -> true;
            case TEXT, LONG_TEXT, NUMBER, DAY, YES_NO -> false;
        };
    }

    public boolean isYesNo() {
        return switch (field.type()) {
            case YES_NO -> true;
            case TEXT, LONG_TEXT, NUMBER, DAY, CHOICE -> false;
        };
    }

    public boolean isLong() {
        return field.limit() > 0;
    }

    public boolean isLine() {
        return !isChoice() && !isYesNo() && !isLong();
    }

    /// The kind of input of the browser.
    public String input() {
        return switch (field.type()) {
            case DAY -> "date";
            case NUMBER, TEXT, LONG_TEXT, CHOICE, YES_NO -> "text";
        };
    }

    /// Which keyboard a tablet offers.
    public String keyboard() {
        return switch (field.type()) {
            case NUMBER -> "decimal";
            case DAY, TEXT, LONG_TEXT, CHOICE, YES_NO -> "text";
        };
    }

    public int words() {
        return WordCount.of(told());
    }

    /// What is wrong with what stands there; null when nothing is.
    public Message fault() {
        return field.fault(told()).orElse(null);
    }
}
