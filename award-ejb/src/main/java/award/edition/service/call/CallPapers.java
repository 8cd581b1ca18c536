package award.edition.service.call;

import award.document.Document;
import award.document.Format;
import award.document.Origin;
import award.document.Rendered;
import award.document.service.Renderings;
import award.document.service.Templates;
import award.edition.CallSheet;
import award.edition.EditionId;
import award.edition.service.EditionCallDesk;
import award.edition.service.EditionReader;
import award.edition.service.NoSuchCallException;
import award.edition.service.PlanDesk;
import award.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;

/// Prints the call: for the office as a draft, for everybody once it is published.
@Stateless
public class CallPapers {

    /// Key of the template.
    static final String KIND = "edition/call";
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Inject EditionCallDesk desk;
    @Inject EditionReader editions;
    @Inject PlanDesk plans;
    @Inject Renderings renderings;
    @Inject Templates templates;

    /// @throws NoSuchCallException when nothing is written yet
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Rendered print(EditionId id, Format format) {
        return renderings.render(compose(desk.read(id).orElseThrow(() -> new NoSuchCallException(id))), format);
    }

    /// @throws NoSuchCallException when it is not published
    @PermitAll
    public Rendered printPublished(EditionId id, Format format) {
        return renderings.render(compose(desk.readPublished(id)), format);
    }

    private Document compose(CallSheet sheet) {
        var call = sheet.call();
        var origin = new Origin(call.issuers().getFirst(), call.issuedOn().atStartOfDay(BEIJING).toInstant(), call.document());
        var edition = editions.read(sheet.edition());
        var scheme = edition.regulation().scheme();
        var template = sheet.isPublished() ? templates.of(KIND, scheme, sheet.edition().toString()) : templates.of(KIND, scheme);
        return new CallPaper(edition, plans.read(sheet.edition()), call).compose(template, origin);
    }
}
