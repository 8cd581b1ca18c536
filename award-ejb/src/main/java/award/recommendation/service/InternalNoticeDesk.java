package award.recommendation.service;

import award.application.ApplicationId;
import award.application.ApplicationSheet;
import award.application.service.ApplicationReader;
import award.identity.Role;
import award.identity.Roles;
import award.identity.Scope;
import award.recommendation.InternalNoticeEntry;
import award.recommendation.RecommenderSheet;
import award.recommendation.Routes;
import award.recommendation.model.InternalNoticeGiven;
import award.recommendation.store.InternalNotices;
import award.scheme.rule.InternalNotice;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/// What an applicant does about recommendation before it hands in: sees who may recommend it, and records the notice it gave at home.
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDER, Roles.SECRETARY, Roles.SUPERVISOR})
public class InternalNoticeDesk {

    @Inject ApplicationReader applications;
    @Inject InternalNotices notices;
    @Inject RulesOfRecommendation rules;
    @Inject Counter counter;
    @Inject Event<Recorded> record;

    /// The channels with the bodies that may recommend this application; none where the regulation asks for no recommendation.
    public List<Routes.Open> choices(ApplicationId id) {
        var sheet = applications.read(id);
        return rules.routes(sheet.edition(), sheet.party(), counter.today()).map(Routes::open).orElseGet(List::of);
    }

    /// The bodies that were chosen, in the order of the channels.
    public List<RecommenderSheet> chosen(ApplicationId id) {
        var sheet = applications.read(id);
        return rules.routes(sheet.edition(), sheet.party(), counter.today()).map(routes -> routes.chosen(sheet.channels())).orElseGet(List::of);
    }

    /// What the regulation asks about a notice at home; empty where it asks for none.
    public Optional<InternalNotice> asked(ApplicationId id) {
        return rules.regulation(applications.read(id).edition()).rules().internalNotice();
    }

    public Optional<InternalNoticeEntry> given(ApplicationId id) {
        applications.read(id);
        return notices.of(id).map(InternalNoticeGiven::entry);
    }

    @RolesAllowed(Roles.APPLICANT)
    public void tell(ApplicationId id, @Valid InternalNoticeEntry entry) {
        if (!isOwnDraft(applications.read(id))) throw new EJBAccessException("not the caller's to change now: application " + id);
        var notice = notices.of(id).orElseGet(() -> {
            var first = new InternalNoticeGiven(id);
            first.tell(entry);
            notices.add(first);
            return first;
        });
        record.fire(notice.tell(entry));
    }

    private boolean isOwnDraft(ApplicationSheet sheet) {
        return sheet.state().isWithApplicant() && counter.person().is(Role.APPLICANT, Scope.organisation(sheet.party().toString()));
    }
}
