package award.honour.service;

import award.honour.NamesakeChoice;
import award.honour.WinnersImported;
import award.honour.WinnersReport;
import award.honour.WinnersReport.Reviewed;
import award.honour.WinnersReport.Unusable;
import award.identity.Roles;
import award.party.service.TableFile;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/// Where lists of earlier winners are brought in, as CSV or XLSX: first tried out, then imported as a whole or not at all.
@Stateless
public class PastWinnersDesk {

    @Inject WinnersReview review;
    @Inject WinnersEntry entry;
    @Inject Event<Recorded> record;

    /// A dry run: says of every line what an import would make of it, and does nothing.
    @RolesAllowed(Roles.SECRETARY)
    public WinnersReport tryOut(@NotNull byte[] file, List<NamesakeChoice> choices) {
        return switch (TableFile.read(file)) {
            case TableFile.Unreadable unreadable -> new Unusable(List.of(unreadable.reason()));
            case TableFile.Sound table -> review.review(table, choices);
        };
    }

    /// Imports the file, provided that no line of it is faulty or undecided: every check is made again.
    ///
    /// @param name of the file, for the trail
    /// @return the report, done; or not done, when something stands in the way
    @RolesAllowed(Roles.SECRETARY)
    public WinnersReport importAll(String name, @NotNull byte[] file, List<NamesakeChoice> choices) {
        var report = tryOut(file, choices);
        if (!(report instanceof Reviewed reviewed) || !reviewed.isImportable()) return report;
        entry.enter(reviewed.lines());
        record.fire(new WinnersImported(name, reviewed.entered()));
        return reviewed.asDone();
    }
}
