package award.application.service;

import award.application.ApplicationId;
import award.application.ApplicationSheet;
import award.application.Correction;
import award.application.Enrolment;
import award.application.NewCandidacy;
import award.application.NoSuchApplicationException;
import award.application.model.Application;
import award.application.store.Applications;
import award.shared.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The way of an application after it was handed in, for the desks of those who decide about it: recommenders and office.
///
/// Not for pages: a caller has checked the right of the person and brings the transaction of its own use case along.
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ApplicationPath {

    @Inject Applications applications;
    @Inject CandidateEntry entries;
    @Inject FormShelf forms;
    @Inject Corrections corrections;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    /// @throws NoSuchApplicationException when there is none
    public ApplicationSheet read(ApplicationId id) {
        return applications.find(id).map(Application::sheet).orElseThrow(() -> new NoSuchApplicationException(id));
    }

    /// Sends an application back to be set right (退回补正): only what is named is open to the applicant, until the end of that day.
    ///
    /// @param wanted at least one; one without a field opens the whole form
    /// @param by     who asks for it, as the applicant reads it
    /// @throws award.application.IllegalMoveException when its state does not allow it
    public void sendBack(ApplicationId id, List<Correction> wanted, LocalDate until, String by) {
        var application = get(id);
        record.fire(application.sendBack(wanted, until, clock.instant(), by));
        corrections.tell(application.sheet(), wanted, until, by);
    }

    /// All recommendations that it needs are there: it is recommended, and stands as a candidate as soon as the edition takes it.
    ///
    /// @param recommenders as the list of candidates shows them
    /// @return how its entering as a candidate ended; refused, it stays recommended
    public Enrolment recommended(ApplicationId id, String recommenders, LocalDate day) {
        var application = get(id);
        record.fire(application.recommend(clock.instant(), recommenders));
        return enter(application, recommenders);
    }

    /// Enters a recommended application as a candidate, or a submitted one where nobody has to recommend.
    Enrolment enter(Application application, String recommenders) {
        var sheet = application.sheet();
        var applied = sheet.appliedOn().orElseThrow();
        var enrolment = entries.enrol(new NewCandidacy(sheet.edition(), sheet.party(), recommenders, applied), declared(sheet));
        switch (enrolment) {
            case Enrolment.Enrolled enrolled -> record.fire(application.accept(enrolled.candidacy(), clock.instant(), recommenders));
            case Enrolment.AlreadyIn already -> record.fire(application.accept(already.candidacy(), clock.instant(), recommenders));
            case Enrolment.Refused refused -> { }
        }
        return enrolment;
    }

    /// What the form tells of the facts that the conditions ask for.
    private Map<String, String> declared(ApplicationSheet sheet) {
        return forms.find(sheet.edition(), sheet.kind()).isPresent() ? forms.filled(sheet).facts() : Map.of();
    }

    /// No recommender supports it, and the reason the applicant reads.
    public void notRecommended(ApplicationId id, String by, String reason) {
        record.fire(get(id).turnDown(clock.instant(), by, reason));
    }

    private Application get(ApplicationId id) {
        return applications.lock(id).orElseThrow(() -> new NoSuchApplicationException(id));
    }
}
