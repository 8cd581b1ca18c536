package award.supervision.service;

import award.document.Format;
import award.document.Origin;
import award.document.Rendered;
import award.document.service.Renderings;
import award.document.service.Templates;
import award.document.service.Wording;
import award.document.template.Fields;
import award.honour.service.HonourRegister;
import award.identity.Roles;
import award.scheme.Regulation;
import award.scheme.rule.Sanction.Consequence;
import award.scheme.service.RegulationShelf;
import award.supervision.SanctionId;
import award.supervision.model.SanctionDecision;
import award.supervision.store.SanctionDecisions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.NoSuchElementException;

/// Prints what the public is told of a decision on a fault: that a title was revoked (撤销公告).
@Stateless
public class SupervisionPapers {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Wording WORDS = Wording.of("supervision");

    @Inject SanctionDecisions decisions;
    @Inject RegulationShelf regulations;
    @Inject HonourRegister honours;
    @Inject Templates templates;
    @Inject Renderings renderings;

    /// @throws NoSuchElementException when there is no such decision, or it revoked nothing
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Rendered revocation(SanctionId id, Format format) {
        var decision = decisions.find(id).filter(found -> found.row().revokes()).orElseThrow(() -> new NoSuchElementException("no revocation " + id));
        var row = decision.row();
        var regulation = regulations.inForce(decision.scheme(), row.decidedOn());
        var office = WORDS.say("office", regulation.award());
        var origin = new Origin(office, row.decidedOn().atStartOfDay(BEIJING).toInstant(), row.document());
        return renderings.render(templates.of(SupervisionKinds.REVOCATION, decision.scheme())
                .fill(fields(decision, regulation).text("office", office), origin), format);
    }

    private Fields fields(SanctionDecision decision, Regulation regulation) {
        var row = decision.row();
        var fields = Fields.none()
                .text("award", regulation.award())
                .text("title", decision.grant().map(grant -> honours.read(grant).row().title()).orElse(regulation.award()))
                .text("name", row.name()).text("ground", row.ground()).text("reason", row.reason())
                .text("regulation", regulation.title()).text("clause", regulation.label(row.clause()))
                .yes("trophy", row.consequences().contains(Consequence.RECOVER_TROPHY))
                .yes("money", row.consequences().contains(Consequence.RECOVER_MONEY))
                .text("document", row.document()).day("decidedOn", row.decidedOn());
        return row.ban() == null ? fields : fields.day("banFirst", row.ban().first()).day("banLast", row.ban().last());
    }
}
