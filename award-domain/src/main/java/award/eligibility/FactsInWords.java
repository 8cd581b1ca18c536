package award.eligibility;

import award.party.BodyKind;
import award.party.SizeClass;
import award.scheme.StandardFact;
import award.scheme.rule.FactDeclaration;
import award.shared.Message;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says facts as a form asks for them: by their names in the regulation, with their values in words.
final class FactsInWords {

    private static final Map<String, StandardFact> STANDARD =
            Arrays.stream(StandardFact.values()).collect(Collectors.toUnmodifiableMap(StandardFact::key, fact -> fact));

    private final List<FactDeclaration> declared;

    FactsInWords(List<FactDeclaration> declared) {
        this.declared = declared;
    }

    Message name(String key) {
        return standard(key).map(Message::name).orElseGet(() -> Message.message("scheme.scope.one", declared.stream()
                .filter(fact -> fact.key().equals(key)).map(FactDeclaration::name).findFirst().orElse(key)));
    }

    /// @param keys at least one
    Message names(Collection<String> keys) {
        return keys.stream().sorted().map(this::name).reduce((some, next) -> Message.message("scheme.and", some, next)).orElseThrow();
    }

    /// The value of a fact, or that nobody has told it.
    static Object value(String key, Object value) {
        return switch (value) {
            case null -> Message.message("eligibility.factUntold");
            case Boolean yes -> Message.message(yes ? "shared.yes" : "shared.no");
            case String word when standard(key).equals(Optional.of(StandardFact.BODY_KIND)) -> Message.name(BodyKind.valueOf(word));
            case String word when standard(key).equals(Optional.of(StandardFact.SIZE)) -> Message.name(SizeClass.valueOf(word));
            default -> value;
        };
    }

    private static Optional<StandardFact> standard(String key) {
        return Optional.ofNullable(STANDARD.get(key));
    }
}
