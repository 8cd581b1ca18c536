package award.application.service;

import static award.shared.Message.message;

import award.application.ApplicationId;
import award.application.FieldEntry;
import award.application.Filling;
import award.application.NoSuchApplicationException;
import award.application.Saving;
import award.application.form.FilledForm;
import award.application.model.Application;
import award.application.store.Applications;
import award.application.store.FilledFields;
import award.identity.Me;
import award.identity.Role;
import award.identity.Roles;
import award.identity.Scope;
import award.identity.service.MyDesk;
import award.shared.Message;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where an application is filled in, field by field, while it is typed: quick, and never over what another person wrote.
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class FormDesk {

    @Inject Applications applications;
    @Inject FilledFields fields;
    @Inject FormShelf forms;
    @Inject MyDesk mine;
    @Inject Clock clock;

    /// Saves one field. What is malformed or too long is saved too: the form says so, and handing in refuses it.
    public Saving save(ApplicationId id, @Valid FieldEntry entry) {
        var me = mine.whoAmI();
        var application = applications.share(id).filter(found -> isOwn(me, found)).orElseThrow(() -> new NoSuchApplicationException(id));
        var closed = whyClosed(application, entry.field());
        if (closed.isPresent()) return new Saving.Closed(closed.get());
        var now = clock.instant();
        return fields.write(id, entry, now, me.person())
                .<Saving>map(version -> new Saving.Saved(version, now))
                .orElseGet(() -> outrun(fields.of(id, entry), entry));
    }

    /// Who wrote the same is no adversary.
    private static Saving outrun(Filling there, FieldEntry entry) {
        return there.told().equals(entry.text()) ? new Saving.Saved(there.version(), there.at()) : new Saving.Conflict(there);
    }

    private Optional<Message> whyClosed(Application application, String field) {
        var known = forms.formOf(application.edition(), application.kind()).field(field).isPresent();
        if (!known) throw new IllegalArgumentException("no field " + field);
        if (!application.opens(field)) return Optional.of(message("application.form.closed", Message.name(application.state())));
        var late = application.correctBy() != null && LocalDate.now(clock).isAfter(application.correctBy());
        return late ? Optional.of(message("application.time.correctionOver", application.correctBy())) : Optional.empty();
    }

    /// What stands in one block, to tell after a saving how far it has come and what follows from its figures.
    public FilledForm block(ApplicationId id, String block) {
        var me = mine.whoAmI();
        var application = applications.find(id).filter(found -> isOwn(me, found)).orElseThrow(() -> new NoSuchApplicationException(id));
        var told = fields.of(id, block).stream().collect(Collectors.toMap(Filling::field, Filling::told));
        return new FilledForm(forms.formOf(application.edition(), application.kind()), told);
    }

    private static boolean isOwn(Me me, Application application) {
        return me.is(Role.APPLICANT, Scope.organisation(application.party().toString()));
    }
}
