package award.application.service;

import award.application.ApplicationId;
import award.application.ApplicationSheet;
import award.application.EvidenceDescription;
import award.application.EvidenceId;
import award.application.EvidenceReader;
import award.application.EvidenceSheet;
import award.application.EvidenceSubject;
import award.application.NoStateSecretsDeclared;
import award.application.NoSuchApplicationException;
import award.application.NoSuchEvidenceException;
import award.application.model.Application;
import award.application.model.Evidence;
import award.application.model.SecrecyDeclaration;
import award.application.store.Applications;
import award.application.store.EvidenceFolders;
import award.edition.service.EditionReader;
import award.identity.Roles;
import award.identity.service.MyDesk;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;

/// Where the evidence of an application is read and described. The files themselves come and go at the attachments' desks.
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDER, Roles.SECRETARY, Roles.SUPERVISOR, Roles.EXPERT, Roles.COMMITTEE_MEMBER})
public class EvidenceDesk {

    @Inject Applications applications;
    @Inject EvidenceFolders folders;
    @Inject EvidenceReaders readers;
    @Inject EditionReader editions;
    @Inject MyDesk mine;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    /// What the caller may see of it.
    ///
    /// @throws NoSuchApplicationException when there is none, or none that the caller has anything to do with
    public EvidenceSheet read(ApplicationId id) {
        var application = get(id);
        var reader = readers.of(application).orElseThrow(() -> new NoSuchApplicationException(id));
        var subjects = subjects(application);
        return new EvidenceSheet(id,
                folders.rows(id).stream().filter(row -> row.secrecy().isShownTo(reader)).toList(),
                subjects, reader == EvidenceReader.APPLICANT && EvidenceGate.isOpen(application, subjects),
                folders.declaration(id).map(SecrecyDeclaration::made));
    }

    /// @param seen the version of the row that the change rests on
    @RolesAllowed(Roles.APPLICANT)
    public void describe(ApplicationId id, EvidenceId evidence, long seen, @Valid EvidenceDescription description) {
        requireOpen(id);
        record.fire(get(id, evidence, seen).describe(description));
    }

    /// Moves it one place forward in the order.
    ///
    /// @param seen the version of the row that the reader saw
    @RolesAllowed(Roles.APPLICANT)
    public void advance(ApplicationId id, EvidenceId evidence, long seen) {
        requireOpen(id);
        var moved = get(id, evidence, seen);
        var all = folders.of(id);
        int place = all.indexOf(moved);
        for (int i = 0; i < all.size(); i++) all.get(i).renumber(i + 1);
        if (place < 1) return;
        moved.renumber(place);
        all.get(place - 1).renumber(place + 1);
    }

    /// The applicant declares that nothing of it touches a state secret (qinhuangdao/13).
    @RolesAllowed(Roles.APPLICANT)
    public void declareNoStateSecrets(ApplicationId id) {
        requireOpen(id);
        if (folders.declaration(id).isPresent()) return;
        var person = mine.whoAmI().person();
        folders.declare(new SecrecyDeclaration(id, clock.instant(), person));
        record.fire(new NoStateSecretsDeclared(id, person, folders.rows(id).size()));
    }

    private void requireOpen(ApplicationId id) {
        var application = get(id);
        var changes = readers.of(application).filter(EvidenceReader.APPLICANT::equals).isPresent()
                && EvidenceGate.isOpen(application, subjects(application));
        if (!changes) throw new NoSuchApplicationException(id);
    }

    private ApplicationSheet get(ApplicationId id) {
        return applications.find(id).map(Application::sheet).orElseThrow(() -> new NoSuchApplicationException(id));
    }

    private Evidence get(ApplicationId application, EvidenceId id, long seen) {
        return folders.find(id, seen).filter(found -> found.application().equals(application)).orElseThrow(() -> new NoSuchEvidenceException(id));
    }

    private List<EvidenceSubject> subjects(ApplicationSheet application) {
        return EvidenceSubject.of(editions.regulationOf(application.edition()), application.kind());
    }
}
