package award.edition.service.call;

import award.document.template.CasesAsked;
import award.edition.CallLine;
import award.edition.EditionId;
import award.edition.service.EditionCallDesk;
import award.edition.service.EditionReader;
import award.edition.service.PlanDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Published calls, to look at their template with.
@ApplicationScoped
class CallCases {

    @Inject EditionCallDesk desk;
    @Inject EditionReader editions;
    @Inject PlanDesk plans;

    void offer(@Observes CasesAsked question) {
        if (!question.isFor(CallPapers.KIND)) return;
        for (CallLine line : desk.published()) {
            var edition = editions.read(new EditionId(line.id()));
            if (!question.isOf(edition.regulation().scheme())) continue;
            question.offer(line.id().toString(), line.name(),
                    () -> new CallPaper(edition, plans.read(edition.id()), desk.readPublished(edition.id()).call()).fields());
        }
    }
}
