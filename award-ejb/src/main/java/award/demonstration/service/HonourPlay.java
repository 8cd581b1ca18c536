package award.demonstration.service;

import award.demonstration.service.EditionPlay.Cue;
import award.edition.service.EditionReader;
import award.honour.Conferment;
import award.honour.Dispatch;
import award.honour.DispatchKind;
import award.honour.DispatchSheet;
import award.honour.GrantId;
import award.honour.MeritState;
import award.honour.NewConferral;
import award.honour.NewMerit;
import award.honour.service.ConfermentDesk;
import award.honour.service.DeedDesk;
import award.honour.service.DispatchDesk;
import award.honour.service.HonourRegister;
import award.honour.service.MeritDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/// The way from the list to the honour: the submission, persons of merit, the decision, deeds, the conferral.
@ApplicationScoped
class HonourPlay {

    @Inject DispatchDesk dispatches;
    @Inject MeritDesk merits;
    @Inject ConfermentDesk conferments;
    @Inject DeedDesk deeds;
    @Inject HonourRegister register;
    @Inject EditionReader editions;

    void submit(Cue cue) {
        if (!cue.plan().has("submission")) return;
        var told = cue.plan().part("submission").orElseThrow();
        write(cue, DispatchKind.SUBMISSION, told.text("document"), told.day("on"));
        nominate(cue);
    }

    private void write(Cue cue, DispatchKind kind, String document, LocalDate day) {
        var suggested = dispatches.read(cue.edition(), kind).dispatch();
        dispatches.write(cue.edition(), kind, DispatchSheet.NOTHING_WRITTEN,
                new Dispatch(document, day, suggested.issuer(), suggested.addressee(), suggested.remark()));
    }

    private void nominate(Cue cue) {
        for (var told : cue.plan().parts("merits")) {
            var winner = merits.winners(cue.edition()).stream()
                    .filter(place -> place.honoured().party().equals(cue.parties().get(told.text("party")))).findFirst().orElseThrow();
            MeetingPlay.require(merits.nominate(new NewMerit(cue.edition(), winner.honoured().party(), told.text("person"), told.text("post"), told.text("merit"), "")));
        }
        merits.of(cue.edition()).forEach(row -> merits.check(row.meritId(), row.version(), MeritState.ACCEPTED, ""));
    }

    void confer(Cue cue) {
        var plan = cue.plan();
        if (!plan.has("awardedOn")) return;
        write(cue, DispatchKind.COMMENDATION, plan.text("awardDocument"), plan.day("awardedOn"));
        MeetingPlay.require(conferments.confer(cue.edition(), new Conferment(plan.day("awardedOn"), plan.text("awardDocument"))));
        plan.part("deeds").ifPresent(told -> register.ofEdition(cue.edition()).forEach(row -> {
            var party = cue.parties().entrySet().stream().filter(each -> each.getValue().equals(row.holderId())).findFirst().orElseThrow().getKey();
            deeds.write(new GrantId(row.id()), -1, told.text(party));
            deeds.publish(new GrantId(row.id()), deeds.read(new GrantId(row.id())).version());
        }));
    }

    void handOver(Cue cue) {
        cue.plan().part("conferral").ifPresent(told ->
                MeetingPlay.require(conferments.handOver(cue.edition(), new NewConferral(told.day("on"), told.text("place"), ""))));
    }
}
