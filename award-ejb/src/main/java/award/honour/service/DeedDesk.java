package award.honour.service;

import award.honour.DeedSheet;
import award.honour.GrantId;
import award.honour.GrantState;
import award.honour.model.Deed;
import award.honour.store.Deeds;
import award.identity.Roles;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;

/// Where the deeds of winners (先进典型事迹) are written and made public.
@Stateless
public class DeedDesk {

    @Inject Deeds deeds;
    @Inject HonourRegister register;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public DeedSheet read(GrantId id) {
        var grant = register.read(id).row();
        return deeds.find(id).map(deed -> new DeedSheet(grant, deed.text(), deed.publishedAt(), deed.version()))
                .orElseGet(() -> new DeedSheet(grant, "", Optional.empty(), DeedSheet.NOTHING_WRITTEN));
    }

    /// @param seen the version of the sheet that the act rests on
    @RolesAllowed(Roles.SECRETARY)
    public void write(GrantId id, long seen, @NotBlank @Size(max = 5000) String text) {
        deeds.find(id, seen).ifPresentOrElse(deed -> deed.write(text), () -> deeds.add(new Deed(id, text)));
    }

    /// Makes the deeds public; those of a title that was revoked are not shown as an example any more.
    ///
    /// @param seen the version of the sheet that the act rests on
    @RolesAllowed(Roles.SECRETARY)
    public void publish(GrantId id, long seen) {
        if (register.read(id).row().state() == GrantState.REVOKED) throw new IllegalStateException("revoked: " + id);
        record.fire(deeds.find(id, seen).orElseThrow().publish(clock.instant()));
    }

    /// @param seen the version of the sheet that the act rests on
    @RolesAllowed(Roles.SECRETARY)
    public void takeBack(GrantId id, long seen) {
        record.fire(deeds.find(id, seen).orElseThrow().takeBack());
    }
}
