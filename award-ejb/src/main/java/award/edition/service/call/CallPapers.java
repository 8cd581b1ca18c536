package award.edition.service.call;

import award.document.Document;
import award.document.Origin;
import award.document.Printed;
import award.document.service.PrintingPress;
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

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Inject EditionCallDesk desk;
    @Inject EditionReader editions;
    @Inject PlanDesk plans;
    @Inject PrintingPress press;

    /// @throws NoSuchCallException when nothing is written yet
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Printed print(EditionId id) {
        return press.print(compose(desk.read(id).orElseThrow(() -> new NoSuchCallException(id))));
    }

    /// @throws NoSuchCallException when it is not published
    @PermitAll
    public Printed printPublished(EditionId id) {
        return press.print(compose(desk.readPublished(id)));
    }

    private Document compose(CallSheet sheet) {
        var call = sheet.call();
        var origin = new Origin(call.issuers().getFirst(), call.issuedOn().atStartOfDay(BEIJING).toInstant(), call.document());
        return new CallPaper(editions.read(sheet.edition()), plans.read(sheet.edition()), call).compose(origin);
    }
}
