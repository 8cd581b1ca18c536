package award.publicity.service;

import award.publicity.ObjectionId;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/// The objection that this request posts: files may be added to it, and to no other.
@RequestScoped
public class UnderPost {

    private ObjectionId posted;

    void begin(ObjectionId objection) {
        posted = objection;
    }

    boolean is(UUID matter) {
        return posted != null && posted.value().equals(matter);
    }
}
