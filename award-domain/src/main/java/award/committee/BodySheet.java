package award.committee;

import java.util.List;

/// A body with its members, by post and seat.
public record BodySheet(BodyId id, String scheme, String name, List<Member> members) {

    public BodySheet {
        members = List.copyOf(members);
    }
}
