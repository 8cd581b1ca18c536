package award.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Something to be said, before it is put into words: a key of a capability's texts and what fills its gaps.
///
/// `eligibility.tooSoon` is the line `tooSoon` of `award/eligibility/text`. The domain never holds wording in any language;
/// names and titles that come from a regulation or a register pass through as strings.
///
/// @param args strings, whole numbers, decimals, days, moments, amounts of money, or messages in turn
public record Message(String key, List<Object> args) {

    /// Put together once: an examination names constants by the thousand.
    private static final ClassValue<List<Message>> NAMES = new ClassValue<>() {
        @Override
        protected List<Message> computeValue(Class<?> type) {
            return names(type);
        }
    };

    public Message {
        if (key.indexOf('.') < 1) throw new IllegalArgumentException("a key names its capability first: " + key);
        args = List.copyOf(args);
        args.forEach(Message::requireSayable);
    }

    public static Message message(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    /// The name of an enum constant in its capability's texts: `SizeClass.SMALL` of `award.party` is `party.SizeClass.SMALL`.
    public static Message name(Enum<?> constant) {
        return NAMES.get(constant.getDeclaringClass()).get(constant.ordinal());
    }

    private static List<Message> names(Class<?> type) {
        var capability = type.getPackageName().split("\\.")[1];
        return Stream.of(type.getEnumConstants())
                .map(constant -> message(capability + "." + type.getSimpleName() + "." + ((Enum<?>) constant).name()))
                .toList();
    }

    private static void requireSayable(Object arg) {
        switch (arg) {
            case String text -> { }
            case Integer number -> { }
            case Long number -> { }
            case BigDecimal number -> { }
            case LocalDate day -> { }
            case Instant moment -> { }
            case Yuan amount -> { }
            case Message part -> { }
            default -> throw new IllegalArgumentException("cannot be said: " + arg.getClass());
        }
    }
}
