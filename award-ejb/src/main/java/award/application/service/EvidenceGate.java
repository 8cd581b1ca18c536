package award.application.service;

import award.application.ApplicationId;
import award.application.ApplicationSheet;
import award.application.EvidenceReader;
import award.application.EvidenceSubject;
import award.application.SecretEvidenceRead;
import award.application.model.Application;
import award.application.model.Evidence;
import award.application.store.Applications;
import award.application.store.EvidenceFolders;
import award.attachment.AttachmentAsked;
import award.attachment.AttachmentId;
import award.attachment.AttachmentRemoved;
import award.attachment.AttachmentStored;
import award.attachment.Holder;
import award.edition.service.EditionReader;
import award.shared.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/// Answers for the files that are evidence: who may see, add and remove them; and keeps its list in step with them.
@ApplicationScoped
class EvidenceGate {

    static final String SLOT = "application.evidence";

    @Inject Applications applications;
    @Inject EvidenceFolders folders;
    @Inject EvidenceReaders readers;
    @Inject EditionReader editions;
    @Inject Event<Recorded> record;

    void answer(@Observes AttachmentAsked question) {
        if (!question.isAt(SLOT)) return;
        applications.find(application(question.holder())).map(Application::sheet).ifPresent(application ->
                readers.of(application).filter(reader -> allows(question, application, reader)).ifPresent(reader -> question.allow()));
    }

    private boolean allows(AttachmentAsked question, ApplicationSheet application, EvidenceReader reader) {
        return switch (question.act()) {
            case READ -> question.attachment().map(file -> mayRead(file, reader)).orElse(reader != EvidenceReader.UNASSIGNED);
            case ADD -> mayChange(application, reader);
            case REMOVE -> mayChange(application, reader) && question.attachment().map(file -> isRemovable(file, application)).orElse(false);
        };
    }

    /// What is opened of a trade secret stands in the trail.
    private boolean mayRead(AttachmentId file, EvidenceReader reader) {
        var shown = folders.of(file).filter(found -> found.row().secrecy().isShownTo(reader));
        shown.filter(found -> found.row().isSecret()).ifPresent(secret ->
                record.fire(new SecretEvidenceRead(secret.application(), secret.row(), reader)));
        return shown.isPresent();
    }

    private boolean mayChange(ApplicationSheet application, EvidenceReader reader) {
        return reader == EvidenceReader.APPLICANT
                && isOpen(application, EvidenceSubject.of(editions.regulationOf(application.edition()), application.kind()));
    }

    /// What was handed in stays: whoever is asked for something better adds it.
    private boolean isRemovable(AttachmentId file, ApplicationSheet application) {
        return folders.of(file).filter(evidence -> application.submittedAt().filter(evidence::wasHandedInAt).isEmpty()).isPresent();
    }

    /// Whether the state of the application lets its applicant work on evidence: on all of it, or on what a correction names.
    static boolean isOpen(ApplicationSheet application, List<EvidenceSubject> subjects) {
        return application.opens(EvidenceSubject.BLOCK) || subjects.stream().anyMatch(subject -> application.opens(subject.key()));
    }

    void stored(@Observes AttachmentStored event) {
        if (!event.row().holder().slot().equals(SLOT)) return;
        var application = application(event.row().holder());
        folders.add(new Evidence(application, folders.nextNumber(application), event.row()));
        folders.withdrawDeclaration(application);
    }

    void removed(@Observes AttachmentRemoved event) {
        if (event.row().holder().slot().equals(SLOT)) folders.of(event.row().id()).ifPresent(folders::remove);
    }

    private static ApplicationId application(Holder holder) {
        return new ApplicationId(holder.matter());
    }
}
