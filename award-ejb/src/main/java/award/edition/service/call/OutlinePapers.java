package award.edition.service.call;

import award.document.Origin;
import award.document.Printed;
import award.document.service.PrintingPress;
import award.edition.EditionId;
import award.edition.service.OutlineDesk;
import award.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.NoSuchElementException;

/// Prints the plan of an edition.
@Stateless
public class OutlinePapers {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Inject OutlineDesk desk;
    @Inject PrintingPress press;

    /// @throws NoSuchElementException when nothing is written
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Printed print(EditionId id) {
        var outline = desk.read(id).outline().orElseThrow(() -> new NoSuchElementException("no plan of edition " + id));
        return press.print(new OutlinePaper(outline).compose(new Origin(outline.issuer(), outline.day().atStartOfDay(BEIJING).toInstant(), outline.document())));
    }
}
