package award.edition.service;

import award.attachment.AttachmentAsked;
import award.edition.EditionRow;
import award.edition.model.StepScans;
import award.edition.store.EditionsHeld;
import award.identity.Me;
import award.identity.Role;
import award.identity.Scope;
import award.identity.service.MyDesk;
import award.scheme.service.RegulationShelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Says who may do what with the scanned papers of steps and with the files of the plan: the office and the committee read them, the
/// secretary adds and removes while the edition is under way.
@ApplicationScoped
class ScansOfSteps {

    private static final String SLOT = "edition.step";
    private static final String OUTLINE = "edition.outline";

    @Inject EditionsHeld editions;
    @Inject RegulationShelf regulations;
    @Inject MyDesk desk;

    void answer(@Observes AttachmentAsked question) {
        if (!question.isAt(SLOT) && !question.isAt(OUTLINE)) return;
        editions.all().stream().filter(row -> owns(row, question)).findFirst()
                .filter(row -> may(row, question)).ifPresent(row -> question.allow());
    }

    private boolean owns(EditionRow row, AttachmentAsked question) {
        if (question.isAt(OUTLINE)) return row.edition().value().equals(question.holder().matter());
        return row.isLed() && new StepScans(row.edition()).step(question.holder().matter(), regulations.get(row.scheme(), row.version())).isPresent();
    }

    private boolean may(EditionRow row, AttachmentAsked question) {
        var me = desk.whoAmI();
        return switch (question.act()) {
            case READ -> is(me, Role.SECRETARY, row) || is(me, Role.SUPERVISOR, row) || is(me, Role.COMMITTEE_MEMBER, row);
            case ADD, REMOVE -> row.isRunning() && is(me, Role.SECRETARY, row);
        };
    }

    private static boolean is(Me me, Role role, EditionRow row) {
        return me.is(role, Scope.scheme(row.scheme()));
    }
}
