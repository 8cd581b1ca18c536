package award.edition.service;

import award.edition.Programme;
import award.edition.ProgrammeRow;
import award.edition.model.ApprovedProgramme;
import award.edition.store.Programmes;
import award.identity.Roles;
import award.shared.Recorded;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

/// Where the office keeps the register of the years in which an award was approved to be held.
@Stateless
public class ProgrammeDesk {

    @Inject Programmes programmes;
    @Inject Event<Recorded> record;

    /// All entries of an award, also those that were struck; the latest year first.
    @PermitAll
    public List<ProgrammeRow> of(String scheme) {
        return programmes.of(scheme);
    }

    /// Enters an approval. The same approval twice is the same approval.
    ///
    /// @return whether it was not there before
    @RolesAllowed(Roles.SECRETARY)
    public boolean enter(@Valid Programme entry) {
        var known = programmes.of(entry.scheme()).stream().filter(ProgrammeRow::holds)
                .anyMatch(row -> row.programme().year() == entry.year() && row.programme().document().equals(entry.document()));
        if (known) return false;
        var programme = new ApprovedProgramme(entry);
        programmes.add(programme);
        record.fire(programme.entered());
        return true;
    }

    /// Strikes an entry that was made by mistake; editions opened under it stay.
    @RolesAllowed(Roles.SECRETARY)
    public void strike(UUID id, String reason) {
        record.fire(programmes.find(id).orElseThrow(() -> new NoSuchElementException("no programme " + id)).strike(reason));
    }
}
