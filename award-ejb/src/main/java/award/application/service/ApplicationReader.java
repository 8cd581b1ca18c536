package award.application.service;

import award.application.ApplicationId;
import award.application.ApplicationOrder;
import award.application.ApplicationQuery;
import award.application.ApplicationRow;
import award.application.ApplicationSheet;
import award.application.ApplicationTerm;
import award.application.Filling;
import award.application.NoSuchApplicationException;
import award.application.ReadingAsked;
import award.application.Submission.Gap;
import award.application.SubmissionAsked;
import award.application.form.FilledForm;
import award.application.model.Application;
import award.application.model.ApplicationPeriod;
import award.application.store.ApplicationRows;
import award.application.store.Applications;
import award.application.store.FilledFields;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.identity.Role;
import award.identity.Roles;
import award.identity.Scope;
import award.identity.service.MyDesk;
import award.shared.Findings;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where an application is read: by its applicant, by those who work on it, by those who watch them. Nothing is changed here.
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDER, Roles.SECRETARY, Roles.SUPERVISOR})
public class ApplicationReader {

    @Inject Applications applications;
    @Inject MyDesk mine;
    @Inject ApplicationRows rows;
    @Inject FilledFields fields;
    @Inject FormShelf forms;
    @Inject LiveEligibility eligibility;
    @Inject EditionReader editions;
    @Inject Clock clock;
    @Inject Event<ReadingAsked> reading;
    @Inject Event<SubmissionAsked> readiness;

    /// @throws NoSuchApplicationException when there is none, or none that the caller may read
    public ApplicationSheet read(ApplicationId id) {
        return applications.find(id).map(Application::sheet)
                .filter(this::isReadable)
                .orElseThrow(() -> new NoSuchApplicationException(id));
    }

    /// Whether whoever has signed in may read it: the applicant's own people, the office of the award, the supervisors, and
    /// whoever else has something to do with it.
    private boolean isReadable(ApplicationSheet sheet) {
        var me = mine.whoAmI();
        return me.is(Role.APPLICANT, Scope.organisation(sheet.party().toString()))
                || me.is(Role.SECRETARY, Scope.scheme(sheet.scheme()))
                || me.is(Role.SUPERVISOR, Scope.scheme(sheet.scheme()))
                || isAllowed(new ReadingAsked(sheet, me));
    }

    private boolean isAllowed(ReadingAsked question) {
        reading.fire(question);
        return question.isAllowed();
    }

    /// What is filled in, as it stands now.
    public FilledForm filled(ApplicationId id) {
        return forms.filled(read(id));
    }

    /// What stands in the fields, with who wrote it last.
    public Map<String, Filling> fillings(ApplicationId id) {
        return fields.of(read(id).id()).stream().collect(Collectors.toMap(Filling::field, filling -> filling));
    }

    /// What still keeps an application from being handed in.
    ///
    /// @param channels the recommenders chosen so far
    public List<Gap> gaps(ApplicationId id, List<String> channels) {
        var sheet = read(id);
        var question = new SubmissionAsked(sheet, editions.regulationOf(sheet.edition()), channels);
        readiness.fire(question);
        return question.gaps();
    }

    /// Whether the applicant meets the conditions, as the facts stand that are declared so far.
    public Findings eligibility(ApplicationId id) {
        var sheet = read(id);
        return eligibility.of(sheet.edition(), sheet.party(), sheet.appliedOn().orElseGet(() -> LocalDate.now(clock)),
                forms.filled(sheet).facts());
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public long count(ApplicationQuery query) {
        return rows.count(query);
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<ApplicationRow> page(ApplicationQuery query, ApplicationOrder order, boolean ascending, int first, int size) {
        return rows.page(query, order, ascending, first, size);
    }

    /// The time of applying; empty while none is laid down.
    @PermitAll
    public Optional<ApplicationTerm> termOf(EditionId edition) {
        return applications.period(edition).map(ApplicationPeriod::term);
    }
}
