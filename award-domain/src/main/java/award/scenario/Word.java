package award.scenario;

import static award.shared.Message.message;

import award.scheme.rule.Sanction.Consequence;
import award.shared.Findings.Verdict;
import award.shared.Message;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// A word of a reply as people call it (核对项目), for whoever reads where a case and the law differ.
public enum Word {
    ANSWER("answer"),
    CLAUSES("clauses"),
    FROM("from"),
    MARKS("marks"),
    LACKS("lacks"),
    NEEDED("needed"),
    FIRST("first"),
    LAST("last"),
    IN("in"),
    TIED("tied"),
    OUT("out"),
    YUAN("yuan"),
    CONSEQUENCE("consequence"),
    CONSEQUENCES("consequences"),
    BODY("body"),
    BANNED("banned");

    private static final Pattern EDITION = Pattern.compile("edition (\\d+)");

    private final String key;

    Word(String key) {
        this.key = key;
    }

    static Optional<Word> of(String key) {
        return Arrays.stream(values()).filter(word -> word.key.equals(key)).findFirst();
    }

    /// A word that is not known stands as the case has it.
    static Message says(String key) {
        return of(key).map(Message::name).orElseGet(() -> message("scenario.asWritten", key));
    }

    /// A value in words, as far as files write it in a code.
    static Message says(String key, String value) {
        if (value.isEmpty()) return message("scenario.nothing");
        return of(key).flatMap(word -> switch (word) {
            case ANSWER -> Arrays.stream(Verdict.values()).filter(verdict -> verdict.name().equals(value)).map(Message::name).findFirst();
            case FROM -> ending(value);
            case CONSEQUENCES -> consequences(value);
            case CLAUSES, MARKS, LACKS, NEEDED, FIRST, LAST, IN, TIED, OUT, YUAN, CONSEQUENCE, BODY, BANNED -> Optional.empty();
        }).orElseGet(() -> message("scenario.asWritten", value));
    }

    private static Optional<Message> ending(String value) {
        var edition = EDITION.matcher(value);
        if (edition.matches()) return Optional.of(message("scenario.from.edition", Integer.valueOf(edition.group(1))));
        return switch (value) {
            case "changed facts" -> Optional.of(message("scenario.from.changedFacts"));
            case "never" -> Optional.of(message("scenario.from.never"));
            default -> Optional.empty();
        };
    }

    private static Optional<Message> consequences(String value) {
        return Arrays.stream(value.split(", "))
                .map(each -> Arrays.stream(Consequence.values()).filter(known -> known.name().equals(each)).findFirst()
                        .map(Message::name).orElseGet(() -> message("scenario.asWritten", each)))
                .reduce((some, next) -> message("scheme.and", some, next));
    }
}
