package award.notification;

import java.util.UUID;

/// Which letters of an outbox are asked for.
///
/// @param kind   empty for every kind
/// @param matter null for every matter
public record OutboxQuery(LetterState state, String kind, UUID matter) {

    public static OutboxQuery all(LetterState state) {
        return new OutboxQuery(state, "", null);
    }

    public static OutboxQuery drafts(String kind, UUID matter) {
        return new OutboxQuery(LetterState.DRAFT, kind, matter);
    }
}
