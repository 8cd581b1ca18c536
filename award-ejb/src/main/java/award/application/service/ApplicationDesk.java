package award.application.service;

import award.application.ApplicationId;
import award.application.ApplicationSheet;
import award.application.ApplicationState;
import award.application.ApplicationTerm.Phase;
import award.application.CandidacyId;
import award.application.CandidacyState;
import award.application.Drafting;
import award.application.NewApplication;
import award.application.NoSuchApplicationException;
import award.application.Ruling;
import award.application.Submission;
import award.application.SubmissionAsked;
import award.application.model.Application;
import award.application.store.Applications;
import award.application.store.Candidacies;
import award.edition.service.EditionReader;
import award.identity.Me;
import award.identity.Role;
import award.identity.Roles;
import award.identity.Scope;
import award.identity.service.MyDesk;
import award.party.PartyId;
import award.party.PartyKind;
import award.party.service.PartyDesk;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.StageKind;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Where an applicant applies: begins, hands in, withdraws. Each sees and moves the applications of the own organisation alone.
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class ApplicationDesk {

    @Inject Applications applications;
    @Inject Candidacies candidacies;
    @Inject TimeOfApplying time;
    @Inject EditionReader editions;
    @Inject PartyDesk parties;
    @Inject FormShelf forms;
    @Inject RegisteredAlready registered;
    @Inject MyDesk mine;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Inject Event<SubmissionAsked> readiness;

    /// Begins an application; where there is one already, that one is gone on with.
    public Drafting begin(@Valid NewApplication entry) {
        var me = mine.whoAmI();
        if (!appliesFor(me, entry.party())) throw new SecurityException(me.name() + " does not apply for " + entry.party());
        var already = applications.of(entry.edition(), entry.party());
        if (already.isPresent()) return new Drafting.AlreadyThere(already.get().id());
        var now = clock.instant();
        var refusal = time.refusal(entry.edition(), now, List.of(Phase.OPEN));
        if (refusal.isPresent()) return new Drafting.Refused(refusal.get());
        var edition = editions.read(entry.edition());
        var party = parties.read(entry.party());
        var kind = party.kind() == PartyKind.ORGANISATION ? AwardeeKind.ORGANISATION : AwardeeKind.INDIVIDUAL;
        var application = new Application(entry.edition(), new Application.Edition(edition.regulation().scheme(), edition.number()),
                new Application.Applicant(entry.party(), party.name(), kind), now, me.person());
        applications.add(application);
        record.fire(application.begun());
        forms.find(entry.edition(), kind).ifPresent(form -> registered.fillIn(application.id(), form, party));
        return new Drafting.Begun(application.id());
    }

    /// Hands an application in, in time to the second, and once: a page that is sent twice gets the same receipt twice.
    ///
    /// @param channels the recommenders chosen, by their codes; empty where there is nothing to choose
    public Submission submit(ApplicationId id, List<String> channels) {
        var me = mine.whoAmI();
        var application = own(me, id);
        var sheet = application.sheet();
        if (!sheet.state().isWithApplicant()) {
            return new Submission.Received(sheet.number(), sheet.submittedAt().orElseThrow(() -> new NoSuchApplicationException(id)));
        }
        var now = clock.instant();
        var refusal = sheet.state() == ApplicationState.RETURNED
                ? time.tooLateToCorrect(sheet, now)
                : time.refusal(sheet.edition(), now, List.of(Phase.OPEN, Phase.GRACE));
        if (refusal.isPresent()) return new Submission.Refused(refusal.get());
        var question = new SubmissionAsked(sheet, editions.regulationOf(sheet.edition()), channels);
        readiness.fire(question);
        if (!question.gaps().isEmpty()) return new Submission.Incomplete(question.gaps());
        var receipt = sheet.number() > 0 ? sheet.number() : time.takeNumber(sheet.edition());
        var submitted = application.submit(receipt, channels, now, me.person());
        record.fire(submitted);
        return new Submission.Received(submitted.number(), submitted.at());
    }

    /// Takes it back, with the reason (撤回申报).
    ///
    /// @param seen the version of the sheet that the decision rests on
    public void withdraw(ApplicationId id, long seen, @NotBlank @Size(max = 500) String reason) {
        var me = mine.whoAmI();
        own(me, id);
        var application = applications.lock(id, seen).orElseThrow(() -> new NoSuchApplicationException(id));
        application.sheet().candidacy().ifPresent(candidacy -> standDown(application.sheet(), candidacy, reason));
        record.fire(application.withdraw(clock.instant(), me.person(), reason));
    }

    /// Who stands as a candidate already is withdrawn there too, as long as it is not decided.
    private void standDown(ApplicationSheet sheet, CandidacyId id, String reason) {
        var candidacy = candidacies.find(id).orElseThrow(() -> new NoSuchApplicationException(sheet.id()));
        var clause = editions.regulationOf(sheet.edition()).rules().stage(StageKind.APPLICATION).orElseThrow().clause();
        record.fire(candidacy.decide(CandidacyState.WITHDRAWN, Ruling.of(clause, LocalDate.now(clock), "", reason)));
        record.fire(candidacy.release(clock.instant()));
    }

    /// Whether it can be taken back: as long as nobody has decided about it.
    public boolean isWithdrawable(ApplicationId id) {
        var sheet = own(mine.whoAmI(), id).sheet();
        return sheet.isWithdrawable() && sheet.candidacy().flatMap(candidacies::find)
                .map(candidacy -> candidacy.state().next().contains(CandidacyState.WITHDRAWN)).orElse(true);
    }

    /// The application to be moved on, of one's own organisation.
    private Application own(Me me, ApplicationId id) {
        return applications.lock(id)
                .filter(found -> appliesFor(me, found.sheet().party()))
                .orElseThrow(() -> new NoSuchApplicationException(id));
    }

    private static boolean appliesFor(Me me, PartyId party) {
        return me.is(Role.APPLICANT, Scope.organisation(party.toString()));
    }
}
