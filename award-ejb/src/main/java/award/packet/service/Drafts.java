package award.packet.service;

import award.committee.MeetingSheet;
import award.document.Document;
import award.honour.DispatchKind;
import award.honour.service.ProposalDesk;
import award.honour.service.paper.DispatchPapers;
import award.packet.PartKind;
import award.packet.Plan;
import award.review.Ranking;
import award.review.service.paper.ReviewPapers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/// The papers that other capabilities compose for a meeting, as far as they have them yet.
@ApplicationScoped
class Drafts {

    @Inject ReviewPapers reviews;
    @Inject ProposalDesk proposals;
    @Inject DispatchPapers dispatches;

    Map<PartKind, Document> of(MeetingSheet meeting, Ranking ranking, Plan plan) {
        var drafts = new EnumMap<PartKind, Document>(PartKind.class);
        if (plan.prints(PartKind.REPORT) && ranking.decided().isPresent()) drafts.put(PartKind.REPORT, reviews.work(meeting.edition()));
        if (plan.prints(PartKind.DECISION) && proposals.read(meeting.edition()).isDecided()) {
            drafts.put(PartKind.DECISION, dispatches.compose(meeting.edition(), DispatchKind.COMMENDATION));
        }
        return drafts;
    }
}
