package award.committee;

import java.util.List;

/// An award with the bodies that its regulation names.
public record AwardBodies(String scheme, String award, List<BodyLine> lines) {

    public AwardBodies {
        lines = List.copyOf(lines);
    }
}
