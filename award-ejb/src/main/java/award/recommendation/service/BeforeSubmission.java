package award.recommendation.service;

import award.application.ApplicationId;
import award.application.ApplicationSheet;
import award.application.SubmissionAsked;
import award.application.service.ApplicationReader;
import award.attachment.Act;
import award.attachment.AttachmentAsked;
import award.attachment.Holder;
import award.attachment.service.AttachmentDesk;
import award.calendar.service.CalendarDesk;
import award.identity.Role;
import award.identity.Scope;
import award.recommendation.InternalNoticeCheck;
import award.recommendation.Routes;
import award.recommendation.model.InternalNoticeGiven;
import award.recommendation.store.InternalNotices;
import award.shared.Answer;
import award.shared.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Answers when somebody is about to hand an application in: whether the notice at home is as asked, and whether the recommenders chosen
/// may recommend it. It also says who may see and add the proof of that notice.
@ApplicationScoped
class BeforeSubmission {

    /// Where the proof of the notice at home hangs.
    static final String PROOF = "application.internalNotice";

    @Inject InternalNotices notices;
    @Inject RulesOfRecommendation rules;
    @Inject AttachmentDesk attachments;
    @Inject CalendarDesk calendars;
    @Inject ApplicationReader applications;
    @Inject Counter counter;

    void internalNotice(@Observes SubmissionAsked question) {
        question.regulation().rules().internalNotice().ifPresent(rule -> {
            var id = question.application().id();
            var proofs = attachments.of(new Holder(id.value(), PROOF)).size();
            miss(question, "internalNotice", InternalNoticeCheck.of(rule, notices.of(id).map(InternalNoticeGiven::entry), proofs,
                    calendars.inForce(), counter.today()));
        });
    }

    /// Where nobody in the register could recommend it, the applicant is not kept waiting: the office sends it on.
    void channels(@Observes SubmissionAsked question) {
        if (!question.application().channels().isEmpty()) return;
        var routes = rules.routes(question.application().edition(), question.application().party(), counter.today());
        routes.filter(BeforeSubmission::isChoice).ifPresent(open -> {
            var codes = question.channels().isEmpty() ? open.only() : question.channels();
            open.check(codes).all().forEach(finding -> miss(question, "channels", finding));
        });
    }

    private static boolean isChoice(Routes routes) {
        return routes.open().stream().anyMatch(open -> !open.bodies().isEmpty());
    }

    private static void miss(SubmissionAsked question, String place, Finding finding) {
        if (finding.answer() instanceof Answer.Unmet unmet) question.miss(place, unmet.reason());
    }

    void proof(@Observes AttachmentAsked question) {
        if (!question.isAt(PROOF)) return;
        readable(new ApplicationId(question.holder().matter())).filter(sheet -> question.act() == Act.READ || isOwnDraft(sheet))
                .ifPresent(sheet -> question.allow());
    }

    private Optional<ApplicationSheet> readable(ApplicationId id) {
        try {
            return Optional.of(applications.read(id));
        } catch (NoSuchElementException none) {
            return Optional.empty();
        }
    }

    private boolean isOwnDraft(ApplicationSheet sheet) {
        return sheet.state().isWithApplicant() && counter.person().is(Role.APPLICANT, Scope.organisation(sheet.party().toString()));
    }
}
