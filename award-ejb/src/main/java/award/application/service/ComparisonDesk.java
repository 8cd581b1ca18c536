package award.application.service;

import award.application.CandidacyId;
import award.application.CandidacySheet;
import award.application.CandidacyState;
import award.application.ComparisonSheet;
import award.application.NewCandidacy;
import award.application.NoSuchCandidacyException;
import award.application.PaperFiguresEntered;
import award.application.ScoresAsked;
import award.application.form.ApplicationForm;
import award.application.form.FilledForm;
import award.application.model.Application;
import award.application.model.Candidacy;
import award.application.model.Candidacy.Standing;
import award.application.store.Candidacies;
import award.application.store.PaperForms;
import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.EditionState;
import award.edition.service.EditionReader;
import award.identity.Roles;
import award.party.service.PartyDesk;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where an application is set beside the last one of the same applicant that did not win (qinhuangdao/11).
@Stateless
public class ComparisonDesk {

    @Inject Candidacies candidacies;
    @Inject PaperForms papers;
    @Inject FormShelf forms;
    @Inject EditionReader editions;
    @Inject PartyDesk parties;
    @Inject Event<ScoresAsked> scores;
    @Inject Event<Recorded> record;

    /// Both side by side; empty for somebody who applies for the first time, or won the last time, or where the regulation has no form.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Optional<ComparisonSheet> of(CandidacyId id) {
        var now = get(id).sheet();
        return lastOf(now).flatMap(last -> form(now).map(form -> sheet(last, now, form)));
    }

    /// Of its own history and of those that it took over: what a predecessor applied for, it applied for.
    private Optional<CandidacySheet> lastOf(CandidacySheet now) {
        var kin = parties.kinshipOf(now.party()).historyOf(now.party(), now.appliedOn());
        return candidacies.of(kin, now.scheme()).stream().map(Candidacy::sheet)
                .filter(earlier -> earlier.editionNumber() < now.editionNumber() && earlier.kind() == now.kind())
                .filter(earlier -> earlier.state() != CandidacyState.AWARDED)
                .findFirst();
    }

    private Optional<ApplicationForm> form(CandidacySheet now) {
        return forms.find(now.edition(), now.kind());
    }

    private ComparisonSheet sheet(CandidacySheet last, CandidacySheet now, ApplicationForm form) {
        var lastApplication = papers.applicationOf(last.id());
        var nowApplication = papers.applicationOf(now.id());
        var reached = new ScoresAsked(last.id());
        scores.fire(reached);
        return new ComparisonSheet(last, now, lastApplication.isEmpty(), nowApplication.isEmpty(),
                filled(last, lastApplication, lastForm(last, now)), filled(now, nowApplication, form), reached.lines());
    }

    /// The form of this edition's regulation, asked for the years before the last edition: so both tell the same.
    private ApplicationForm lastForm(CandidacySheet last, CandidacySheet now) {
        return ApplicationForm.of(editions.regulationOf(now.edition()), now.kind(), editions.read(last.edition()).year()).orElseThrow();
    }

    private FilledForm filled(CandidacySheet candidacy, Optional<Application> application, ApplicationForm onPaper) {
        return application.map(Application::sheet).map(forms::filled)
                .orElseGet(() -> new FilledForm(onPaper, papers.toldOn(candidacy.id())));
    }

    /// The earlier editions of the award in which the candidate may have applied on paper: those that were held elsewhere.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<EditionRow> earlierOnRecord(CandidacyId id) {
        var now = get(id).sheet();
        return editions.awards().stream().flatMap(award -> award.latestFirst().stream())
                .filter(row -> row.scheme().equals(now.scheme()) && row.number() < now.editionNumber() && row.state() == EditionState.ON_RECORD)
                .toList();
    }

    /// Puts on record that the candidate applied in an earlier edition, on paper, and did not win.
    ///
    /// @throws IllegalArgumentException when the edition is none of [#earlierOnRecord]
    @RolesAllowed(Roles.SECRETARY)
    public void appliedBefore(CandidacyId id, EditionId earlier) {
        var now = get(id).sheet();
        var edition = earlierOnRecord(id).stream().filter(row -> row.edition().equals(earlier)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no earlier edition on record: " + earlier));
        var last = Candidacy.withoutAward(new NewCandidacy(earlier, now.party(), now.recommender(), edition.openedOn()),
                new Standing(now.scheme(), edition.number(), now.name(), now.kind(), candidacies.nextNumber(earlier)));
        candidacies.add(last);
        record.fire(last.entered());
    }

    private Candidacy get(CandidacyId id) {
        return candidacies.find(id).orElseThrow(() -> new NoSuchCandidacyException(id));
    }

    /// Puts down figures from an application on paper, by the keys of the form; the figures entered before are replaced.
    @RolesAllowed(Roles.SECRETARY)
    public void enter(CandidacyId id, Map<String, String> figures) {
        var candidacy = get(id);
        if (papers.applicationOf(id).isPresent()) throw new IllegalStateException("candidacy " + id + " was applied for in the product");
        record.fire(new PaperFiguresEntered(id, candidacy.name(), papers.of(id).enter(figures)));
    }
}
