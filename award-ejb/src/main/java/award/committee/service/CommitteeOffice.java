package award.committee.service;

import award.committee.BodyId;
import award.committee.BodySheet;
import award.committee.NoSuchBodyException;
import award.committee.Post;
import award.committee.model.Body;
import award.committee.store.Bodies;
import award.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/// Where the office keeps the list of a committee's members.
@Stateless
public class CommitteeOffice {

    @Inject Bodies bodies;

    /// The committee of an award; empty before it was set up.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Optional<BodySheet> of(String scheme) {
        return bodies.of(scheme).map(CommitteeOffice::sheet);
    }

    /// Sets up the committee of an award; the same one when it is there already.
    @RolesAllowed(Roles.SECRETARY)
    public BodyId setUp(@NotBlank String scheme, @NotBlank @Size(max = 200) String name) {
        return bodies.of(scheme).map(Body::id).orElseGet(() -> {
            var body = new Body(BodyId.fresh(), scheme, name);
            bodies.add(body);
            return body.id();
        });
    }

    @RolesAllowed(Roles.SECRETARY)
    public void appoint(BodyId id, @NotBlank @Size(max = 60) String name, @NotBlank @Size(max = 200) String office, @NotNull Post post) {
        get(id).appoint(name, office, post);
    }

    /// Meetings held keep the member as it was.
    @RolesAllowed(Roles.SECRETARY)
    public void dismiss(BodyId id, int seat) {
        get(id).dismiss(seat);
    }

    private Body get(BodyId id) {
        return bodies.find(id).orElseThrow(() -> new NoSuchBodyException(id));
    }

    private static BodySheet sheet(Body body) {
        return new BodySheet(body.id(), body.scheme(), body.name(), body.members());
    }
}
