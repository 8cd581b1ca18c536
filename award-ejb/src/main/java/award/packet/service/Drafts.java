package award.packet.service;

import award.committee.MeetingSheet;
import award.document.Document;
import award.packet.PartKind;
import award.packet.Plan;
import award.review.Ranking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/// The papers that other capabilities compose for a meeting, as far as they have them yet.
@ApplicationScoped
class Drafts {

    Map<PartKind, Document> of(MeetingSheet meeting, Ranking ranking, Plan plan) {
        return new EnumMap<>(PartKind.class);
    }
}
