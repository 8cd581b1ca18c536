package award.publicity.service;

import award.attachment.service.AttachmentDesk;
import award.calendar.Period;
import award.calendar.service.CalendarDesk;
import award.identity.Roles;
import award.publicity.ConcernedAsked.Concerned;
import award.publicity.Conclusion;
import award.publicity.Handling;
import award.publicity.Inquiry;
import award.publicity.MoreTime;
import award.publicity.NewObjection;
import award.publicity.NoSuchObjectionException;
import award.publicity.NoticeRow;
import award.publicity.ObjectionId;
import award.publicity.ObjectionOrder;
import award.publicity.ObjectionQuery;
import award.publicity.ObjectionReport;
import award.publicity.ObjectionRow;
import award.publicity.ObjectionSheet;
import award.publicity.ObjectionState;
import award.publicity.ObjectionUpheld;
import award.publicity.Objector;
import award.publicity.ObjectorSeen;
import award.publicity.model.Objection;
import award.publicity.store.ObjectionRows;
import award.publicity.store.Objections;
import award.scheme.rule.ObjectionRule.Extension;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Recorded;
import award.shared.Until;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where the office deals with objections: takes them up or records them only, verifies, settles.
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
public class ObjectionDesk {

    @Inject Objections objections;
    @Inject ObjectionRows rows;
    @Inject NoticeFile file;
    @Inject Intake intake;
    @Inject ResultLetters letters;
    @Inject Concern concern;
    @Inject CalendarDesk calendars;
    @Inject AttachmentDesk attachments;
    @Inject Event<Recorded> record;
    @Inject Event<ObjectionUpheld> upheld;

    public long count(ObjectionQuery query) {
        return rows.count(query);
    }

    public List<ObjectionRow> page(ObjectionQuery query, ObjectionOrder order, boolean ascending, int first, int size) {
        return rows.page(query, order, ascending, first, size);
    }

    /// @throws NoSuchObjectionException when there is none
    public ObjectionSheet read(ObjectionId id) {
        var objection = objections.find(id).orElseThrow(() -> new NoSuchObjectionException(id));
        var notice = file.row(objection.notice());
        return objection.sheet(notice, file.objectionsTo(notice), files(id));
    }

    /// All objections to the lists of a matter and how they were handled, by number, for whoever reports on them.
    public List<ObjectionReport> reports(UUID matter) {
        var lists = file.of(matter).stream().collect(Collectors.toMap(NoticeRow::id, NoticeRow::list));
        return objections.of(matter).stream().map(objection -> objection.report(lists.get(objection.notice()))).toList();
    }

    /// Who objects, unmasked; the trail keeps who looked.
    public Objector reveal(ObjectionId id) {
        var objection = objections.find(id).orElseThrow(() -> new NoSuchObjectionException(id));
        record.fire(new ObjectorSeen(id, objection.number()));
        return objection.objector();
    }

    /// Puts down an objection that came by letter, visit or telephone.
    @RolesAllowed(Roles.SECRETARY)
    public ObjectionId register(@Valid NewObjection entry) {
        return intake.receive(ObjectionId.fresh(), entry).id();
    }

    /// Takes an objection up, unless it lacks what the regulation asks for. The days count from its receipt.
    ///
    /// @param seen the version of the sheet that the act rests on
    @RolesAllowed(Roles.SECRETARY)
    public Handling accept(ObjectionId id, long seen) {
        var objection = get(id, seen);
        var notice = file.row(objection.notice());
        var rule = file.objectionsTo(notice);
        var findings = objection.acceptance(rule, notice, files(id));
        if (findings.verdict() != Findings.Verdict.PASS) return new Handling.Refused(findings);
        record.fire(objection.accept(calendars.inForce().run(objection.receivedOn(), rule.verification())));
        return new Handling.Done();
    }

    /// Records an objection without taking it up, which only one that lacks something allows.
    ///
    /// @param seen the version of the sheet that the act rests on
    @RolesAllowed(Roles.SECRETARY)
    public Handling recordOnly(ObjectionId id, long seen, @Valid Conclusion why) {
        var objection = get(id, seen);
        var notice = file.row(objection.notice());
        var rule = file.objectionsTo(notice);
        if (objection.acceptance(rule, notice, files(id)).verdict() == Findings.Verdict.PASS) {
            return refused(new Finding(rule.clause(), Answer.unmet(Until.CHANGED_FACTS, "publicity.objection.lacksNothing")));
        }
        settle(objection, why, ObjectionState.RECORDED_ONLY);
        return new Handling.Done();
    }

    /// Asks somebody something to verify it.
    @RolesAllowed(Roles.SECRETARY)
    public void inquire(ObjectionId id, long seen, @Valid Inquiry inquiry) {
        record.fire(get(id, seen).inquire(inquiry));
    }

    /// @param place of the inquiry in its list, from 0
    @RolesAllowed(Roles.SECRETARY)
    public void answer(ObjectionId id, long seen, int place, LocalDate day, String result) {
        record.fire(get(id, seen).answer(place, day, result));
    }

    /// Gives the verification so many working days more, where the regulation allows it.
    ///
    /// @param why its last day is reckoned here; what the entry says of it does not count
    @RolesAllowed(Roles.SECRETARY)
    public Handling extend(ObjectionId id, long seen, int workingDays, @Valid MoreTime why) {
        var objection = get(id, seen);
        var rule = file.objectionsTo(file.row(objection.notice()));
        if (rule.extension() != Extension.BY_DECISION) {
            return refused(new Finding(rule.clause(), Answer.unmet(Until.NEVER, "publicity.objection.noExtension")));
        }
        var until = calendars.inForce().run(objection.dueOn(), Period.workingDays(workingDays)).lastDay();
        record.fire(objection.extend(new MoreTime(why.decidedOn(), why.document(), why.reason(), until)));
        return new Handling.Done();
    }

    /// Who may leave the list if the objection proves true: nobody where the regulation has the list considered anew, one where the
    /// line is clear, several where the office must say which of them.
    public List<Concerned> concerned(ObjectionId id) {
        var objection = objections.find(id).orElseThrow(() -> new NoSuchObjectionException(id));
        return concern.of(objection, file.row(objection.notice()));
    }

    /// Ends the verification: upheld, dismissed, or taken back by the objector. Letters to both sides are drafted; what an upheld one
    /// asks for is told to whoever keeps the list.
    ///
    /// @param seen   the version of the sheet that the act rests on
    /// @param chosen those whom it leads off the list, where the line of the list is not clear; else empty
    @RolesAllowed(Roles.SECRETARY)
    public Handling conclude(ObjectionId id, long seen, @Valid Conclusion result, Set<UUID> chosen) {
        var objection = get(id, seen);
        var notice = file.row(objection.notice());
        var rule = file.objectionsTo(notice);
        if (result.decidedOn().isBefore(objection.receivedOn())) {
            return refused(new Finding(rule.clause(),
                    Answer.unmet(Until.CHANGED_FACTS, "publicity.objection.beforeReceipt", objection.receivedOn())));
        }
        return result.outcome() == ObjectionState.UPHELD ? uphold(objection, notice, result, chosen) : settled(objection, notice, result, chosen);
    }

    private Handling uphold(Objection objection, NoticeRow notice, Conclusion result, Set<UUID> chosen) {
        var possible = concern.of(objection, notice);
        var gone = concern.chosen(objection, notice, possible, chosen);
        if (gone.isEmpty() && possible.size() > 1 && !objection.against().isEmpty()) {
            return refused(new Finding(file.objectionsTo(notice).clause(),
                    Answer.unmet(Until.CHANGED_FACTS, "publicity.objection.whichOne", objection.against(), possible.size())));
        }
        settled(objection, notice, result, gone.stream().map(Concerned::id).collect(Collectors.toSet()));
        file.objectionsTo(notice).upheldAt(notice.rule()).ifPresent(follows -> {
            var event = objection.upheld(notice, follows, gone.stream().map(Concerned::id).collect(Collectors.toSet()));
            record.fire(event);
            upheld.fire(event);
        });
        return new Handling.Upheld(gone.stream().map(Concerned::name).toList());
    }

    private Handling settled(Objection objection, NoticeRow notice, Conclusion result, Set<UUID> meant) {
        settle(objection, result, result.outcome());
        letters.draft(objection, notice, meant);
        return new Handling.Done();
    }

    private void settle(Objection objection, Conclusion result, ObjectionState outcome) {
        record.fire(objection.conclude(new Conclusion(outcome, result.decidedOn(), result.document(), result.reason())));
    }

    private static Handling refused(Finding finding) {
        return new Handling.Refused(Findings.of(finding));
    }

    private long files(ObjectionId id) {
        return attachments.of(NoticeFile.evidence(id)).size();
    }

    private Objection get(ObjectionId id, long seen) {
        return objections.find(id, seen).orElseThrow(() -> new NoSuchObjectionException(id));
    }
}
