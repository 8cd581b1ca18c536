package award.honour.service;

import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.honour.Dispatch;
import award.honour.DispatchKind;
import award.honour.DispatchLine;
import award.honour.DispatchSheet;
import award.honour.model.WrittenDispatch;
import award.honour.service.paper.HonourWords;
import award.honour.store.Dispatches;
import award.identity.Roles;
import award.publicity.Contact;
import award.publicity.service.PublicityDesk;
import award.scheme.rule.Honouring;
import award.scheme.rule.Step;
import award.shared.Findings;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where the papers from the vote to the honour are written: what the regulation says of issuer and addressee is there already, and the step
/// of the path that a paper carries out is recorded with it.
@Stateless
public class DispatchDesk {

    @Inject Dispatches dispatches;
    @Inject WinnersLists lists;
    @Inject EditionReader editions;
    @Inject StepTaking steps;
    @Inject PublicityDesk notices;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public DispatchSheet read(EditionId id, DispatchKind kind) {
        var edition = editions.read(id);
        var written = dispatches.find(id, kind);
        return new DispatchSheet(edition, kind, written.map(WrittenDispatch::dispatch).orElseGet(() -> suggested(edition, kind)),
                lists.standing(id), written.map(WrittenDispatch::version).orElse(DispatchSheet.NOTHING_WRITTEN));
    }

    /// The papers that are written so far.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public List<DispatchLine> of(EditionId id) {
        return dispatches.of(id).stream().map(WrittenDispatch::line).toList();
    }

    /// @param seen the version of the sheet that the act rests on
    @RolesAllowed(Roles.SECRETARY)
    public void write(EditionId id, DispatchKind kind, long seen, @Valid Dispatch entry) {
        record.fire(put(id, kind, dispatches.find(id, kind, seen), entry).issued());
    }

    private WrittenDispatch put(EditionId id, DispatchKind kind, Optional<WrittenDispatch> earlier, Dispatch entry) {
        return earlier.map(written -> {
            written.write(entry);
            return written;
        }).orElseGet(() -> {
            var written = new WrittenDispatch(id, kind, entry);
            dispatches.add(written);
            return written;
        });
    }

    /// Puts the step on record that this paper carries out, with its day and number.
    ///
    /// @return what speaks against it; nothing when it was recorded, or when there is no such step
    @RolesAllowed(Roles.SECRETARY)
    public Findings recordStep(EditionId id, DispatchKind kind) {
        var edition = editions.read(id);
        var paper = dispatches.find(id, kind).orElseThrow().dispatch();
        return kind.stepIn(edition.regulation()).map(step -> steps.take(id, step, paper.issuedOn(), paper.document())).orElseGet(Findings::of);
    }

    private Dispatch suggested(EditionSheet edition, DispatchKind kind) {
        var rules = edition.regulation().rules();
        var office = notices.lastContact(edition.regulation().scheme(), edition.regulation().version()).map(Contact::issuer).orElse("");
        return switch (kind) {
            case CONSULTATION, EXAMINATION -> of(office, bodyOf(edition, kind));
            case SUBMISSION -> rules.honouring(Honouring.Submission.class)
                    .map(rule -> of(String.join("\n", rule.issuers()), rule.addressee())).orElseGet(() -> of(office, ""));
            case COMMENDATION -> rules.honouring(Honouring.Commendation.class)
                    .map(rule -> of(issuersOf(rule, edition), HonourWords.say("commendation.addressee"), HonourWords.say("commendation.hope"))).orElseGet(() -> of(office, ""));
        };
    }

    /// Where the government issues it itself, under the full name that stands on its certificates.
    private static String issuersOf(Honouring.Commendation rule, EditionSheet edition) {
        var full = edition.regulation().rules().honouring(Honouring.Certificate.class).filter(certificate -> rule.isIssuedByAuthority());
        return full.map(Honouring.Certificate::issuer).orElseGet(() -> String.join("\n", rule.issuers()));
    }

    private static String bodyOf(EditionSheet edition, DispatchKind kind) {
        var rules = edition.regulation().rules();
        return kind.stageIn(edition.regulation()).stream().flatMap(stage -> rules.stepsOf(stage).stream()).map(Step::body).findFirst().orElse("");
    }

    private Dispatch of(String issuer, String addressee) {
        return of(issuer, addressee, "");
    }

    private Dispatch of(String issuer, String addressee, String remark) {
        return new Dispatch("", LocalDate.now(clock), issuer, addressee, remark);
    }
}
