package award.application;

import award.scheme.rule.FactDeclaration.FactType;
import award.shared.Message;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// A fact that a regulation asks an applicant for, as one line of a form.
///
/// @param key     the fact's name in expressions and in the dossier
/// @param label   what it is called
/// @param choices what a choice may be; empty where any text may be given
public record FactField(String key, Message label, FactType type, List<Choice> choices) {

    /// One of the values of a choice, with what it is called.
    public record Choice(String value, Message label) {}

    public FactField {
        choices = List.copyOf(choices);
    }

    /// The value of a text as the rules know it: text, `Boolean`, `Long`, `LocalDate`; empty when it is not one.
    public Optional<Object> value(String text) {
        try {
            return switch (type) {
                case CHOICE -> Optional.of(text).filter(this::isChoice).map(Object.class::cast);
                case YES_NO -> yesOrNo(text);
                case NUMBER -> Optional.of(Long.parseLong(text.strip()));
                case DAY -> Optional.of(LocalDate.parse(text.strip()));
            };
        } catch (NumberFormatException | DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private boolean isChoice(String text) {
        return !text.isBlank() && (choices.isEmpty() || choices.stream().anyMatch(choice -> choice.value().equals(text)));
    }

    private static Optional<Object> yesOrNo(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    public boolean isYesNo() {
        return type == FactType.YES_NO;
    }

    public boolean isChosen() {
        return type == FactType.CHOICE && !choices.isEmpty();
    }

    public boolean isDay() {
        return type == FactType.DAY;
    }

    public boolean isTyped() {
        return !isYesNo() && !isChosen();
    }
}
