package award.edition.service;

import award.document.service.Templates;
import award.edition.Call;
import award.edition.CallLine;
import award.edition.CallSheet;
import award.edition.EditionId;
import award.edition.OpenCall;
import award.edition.PlannedStage;
import award.edition.model.EditionCall;
import award.edition.model.EditionPlan;
import award.edition.store.Calls;
import award.edition.store.Plans;
import award.identity.Roles;
import award.scheme.rule.StageKind;
import award.shared.Recorded;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where the office writes the call for applications and publishes it; everybody reads what is published.
@Stateless
public class EditionCallDesk {

    /// The version seen by whoever writes the first draft: no record has it, so that nobody's draft is written over.
    public static final long NOTHING_SEEN = -1;

    private static final int MOST_SHOWN = 50;

    @Inject StageGate gate;
    @Inject Calls calls;
    @Inject Plans plans;
    @Inject Templates templates;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    /// The draft or the published call; empty when nothing is written yet.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Optional<CallSheet> read(EditionId id) {
        return calls.find(id).map(this::sheet);
    }

    /// What the office wrote for the last edition of the same award, to begin with.
    @RolesAllowed(Roles.SECRETARY)
    public Optional<Call> lastOf(String scheme) {
        return calls.lastOf(scheme).map(EditionCall::call);
    }

    /// Writes the draft.
    ///
    /// @param seen version of the sheet that the act rests on; [#NOTHING_SEEN] for the first draft
    @RolesAllowed(Roles.SECRETARY)
    public void write(EditionId id, long seen, @Valid Call call) {
        gate.get(id);
        calls.find(id, seen).ifPresentOrElse(draft -> draft.write(call), () -> calls.add(new EditionCall(id, call)));
    }

    /// Publishes the call for everybody, without signing in.
    ///
    /// @throws IllegalStateException when it has no number yet
    @RolesAllowed(Roles.SECRETARY)
    public void publish(EditionId id, long seen) {
        record.fire(get(id, seen).publish(clock.instant()));
        templates.issue("edition/call", gate.get(id).scheme(), id.toString());
    }

    /// Takes a published call back, so that it can be corrected.
    @RolesAllowed(Roles.SECRETARY)
    public void takeBack(EditionId id, long seen) {
        record.fire(get(id, seen).takeBack());
    }

    private EditionCall get(EditionId id, long seen) {
        return calls.find(id, seen).orElseThrow(() -> new NoSuchCallException(id));
    }

    /// The calls that everybody may read, the latest first.
    @PermitAll
    public List<CallLine> published() {
        return calls.published(MOST_SHOWN);
    }

    /// Those whose days of applying lie ahead or run, the most pressing first.
    @PermitAll
    public List<OpenCall> open() {
        var today = LocalDate.now(clock);
        var planned = plans.running().stream().collect(Collectors.toMap(EditionPlan::edition, plan -> plan));
        return calls.published(MOST_SHOWN).stream()
                .flatMap(line -> Optional.ofNullable(planned.get(new EditionId(line.id()))).flatMap(this::daysOfApplying)
                        .map(days -> new OpenCall(line.id(), line.name(), days.span())).stream())
                .filter(call -> !call.span().last().isBefore(today))
                .sorted(Comparator.comparing(call -> call.span().last()))
                .toList();
    }

    private Optional<PlannedStage> daysOfApplying(EditionPlan plan) {
        return gate.regulationOf(gate.get(plan.edition())).rules().stage(StageKind.APPLICATION).flatMap(stage -> plan.of(stage.key()));
    }

    /// A call that everybody may read.
    ///
    /// @throws NoSuchCallException when there is none, or it is not published
    @PermitAll
    public CallSheet readPublished(EditionId id) {
        return calls.find(id).map(this::sheet).filter(CallSheet::isPublished).orElseThrow(() -> new NoSuchCallException(id));
    }

    private CallSheet sheet(EditionCall call) {
        return new CallSheet(call.edition(), gate.get(call.edition()).name(), call.call(), call.publishedAt(), call.version());
    }
}
