package award.application.form;

import award.application.FactField.Choice;
import award.shared.Message;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// One field of an application form.
///
/// @param key      names it within the form: the block, then what it is within the block
/// @param label    what it is called; for a figure with the year
/// @param choices  what may be chosen, for a choice alone
/// @param required whether something must be there on handing in
/// @param limit    characters as an office counts them; 0 where only [#MOST_CHARACTERS] holds
public record FormField(String key, Message label, FieldType type, List<Choice> choices, boolean required, int limit) {

    /// What a line of text may hold.
    public static final int MOST_CHARACTERS = 500;

    public FormField {
        choices = List.copyOf(choices);
    }

    /// What is wrong with a text that was filled in; empty when nothing is, or when nothing was filled in.
    public Optional<Message> fault(String told) {
        if (told.isBlank()) return Optional.empty();
        return switch (type) {
            case NUMBER -> Figure.read(told).isPresent() ? Optional.empty() : wrong("application.form.noNumber");
            case DAY -> isDay(told) ? Optional.empty() : wrong("application.form.noDay");
            case CHOICE -> isChoice(told) ? Optional.empty() : wrong("application.form.noChoice");
            case YES_NO -> told.equals("true") || told.equals("false") ? Optional.empty() : wrong("application.form.noChoice");
            case TEXT, LONG_TEXT -> tooLong(told);
        };
    }

    private Optional<Message> tooLong(String told) {
        int most = limit > 0 ? limit : MOST_CHARACTERS;
        int count = limit > 0 ? WordCount.of(told) : told.length();
        return count <= most ? Optional.empty() : Optional.of(Message.message("application.form.tooLong", label, count, most));
    }

    private Optional<Message> wrong(String key) {
        return Optional.of(Message.message(key, label));
    }

    private boolean isChoice(String told) {
        return choices.isEmpty() || choices.stream().anyMatch(choice -> choice.value().equals(told));
    }

    private static boolean isDay(String told) {
        try {
            return LocalDate.parse(told.strip()).getYear() > 1800;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    /// What is told, in the words of the form: the name of what was chosen, or the text itself.
    public Message inWords(String told) {
        return choices.stream().filter(choice -> choice.value().equals(told)).map(Choice::label).findFirst()
                .orElseGet(() -> type == FieldType.YES_NO && !told.isBlank()
                        ? Message.message(told.equals("true") ? "shared.yes" : "shared.no")
                        : Message.message("application.word", told));
    }
}
