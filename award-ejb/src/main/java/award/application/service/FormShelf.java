package award.application.service;

import award.application.ApplicationSheet;
import award.application.form.ApplicationForm;
import award.application.form.FilledForm;
import award.application.store.FilledFields;
import award.application.Filling;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.scheme.rule.AwardeeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The forms of the editions, made once: an edition's regulation is bound to it for good, and so is its form.
@ApplicationScoped
class FormShelf {

    @Inject EditionReader editions;
    @Inject FilledFields fields;

    private final Map<Use, Optional<ApplicationForm>> made = new ConcurrentHashMap<>();

    private record Use(EditionId edition, AwardeeKind kind) {}

    /// @throws IllegalStateException when the regulation of the edition has no form for this kind
    ApplicationForm formOf(EditionId edition, AwardeeKind kind) {
        return find(edition, kind).orElseThrow(() -> new IllegalStateException("no form for " + kind + " in edition " + edition));
    }

    Optional<ApplicationForm> find(EditionId edition, AwardeeKind kind) {
        return made.computeIfAbsent(new Use(edition, kind), this::make);
    }

    private Optional<ApplicationForm> make(Use use) {
        var sheet = editions.read(use.edition());
        return ApplicationForm.of(sheet.regulation(), use.kind(), sheet.openedOn().getYear());
    }

    FilledForm filled(ApplicationSheet application) {
        var told = fields.of(application.id()).stream().collect(Collectors.toMap(Filling::field, Filling::told));
        return new FilledForm(formOf(application.edition(), application.kind()), told);
    }
}
