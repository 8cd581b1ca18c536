package award.shared.service;

import award.shared.Recorded;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/// The acts that a desk put on record, for tests of desks without a container.
public final class KeptActs implements Event<Recorded> {

    private final List<Recorded> acts = new ArrayList<>();

    public List<Recorded> acts() {
        return List.copyOf(acts);
    }

    @Override
    public void fire(Recorded act) {
        acts.add(act);
    }

    @Override
    public <U extends Recorded> CompletionStage<U> fireAsync(U act) {
        throw new UnsupportedOperationException("an act is kept in its own transaction");
    }

    @Override
    public <U extends Recorded> CompletionStage<U> fireAsync(U act, NotificationOptions options) {
        throw new UnsupportedOperationException("an act is kept in its own transaction");
    }

    @Override
    public Event<Recorded> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends Recorded> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Recorded> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
