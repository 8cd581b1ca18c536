package award.application.service;

import award.application.EvidenceSheet;
import award.application.EvidenceSubject;
import award.application.SubmissionAsked;
import award.application.model.SecrecyDeclaration;
import award.application.store.EvidenceFolders;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Says what evidence an application still lacks before it can be handed in.
@ApplicationScoped
class EvidenceReadiness {

    @Inject EvidenceFolders folders;

    void look(@Observes SubmissionAsked question) {
        var application = question.application();
        var sheet = new EvidenceSheet(application.id(), folders.rows(application.id()),
                EvidenceSubject.of(question.regulation(), application.kind()), true,
                folders.declaration(application.id()).map(SecrecyDeclaration::made));
        sheet.missing().forEach(subject -> question.miss(subject.key(), Message.message("application.evidence.lacks", subject.label())));
        if (sheet.declaration().isEmpty()) question.miss(EvidenceSubject.BLOCK, Message.message("application.evidence.undeclared"));
    }
}
