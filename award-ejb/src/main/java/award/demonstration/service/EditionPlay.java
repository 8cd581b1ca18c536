package award.demonstration.service;

import award.edition.Advance;
import award.edition.EditionId;
import award.edition.Mandate;
import award.edition.NewEdition;
import award.edition.Opening;
import award.edition.Programme;
import award.edition.StageEnd;
import award.edition.service.EditionDesk;
import award.edition.service.EditionReader;
import award.edition.service.ProgrammeDesk;
import award.party.PartyId;
import award.publicity.NewNotice;
import award.publicity.Publication;
import award.publicity.service.PublicityDesk;
import award.scheme.rule.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/// Leads an edition along its path as its plan tells, and does in each stage what an office would do in it.
@ApplicationScoped
class EditionPlay {

    @Inject EditionDesk editions;
    @Inject EditionReader reader;
    @Inject PublicityDesk publicity;
    @Inject ObjectionPlay objections;
    @Inject CandidatePlay candidates;
    @Inject ApplicationPlay applications;
    @Inject ReviewPlay reviews;
    @Inject MeetingPlay meetings;
    @Inject HonourPlay honours;
    @Inject Deliberation deliberation;
    @Inject StepPlay steps;
    @Inject ProgrammeDesk programmes;
    @Inject Pages pages;

    /// One edition at work: its plan, and the parties by the keys of the files.
    record Cue(EditionId edition, Plan plan, Map<String, PartyId> parties) {}

    void play(Plan plan, Map<String, PartyId> parties) {
        var cue = new Cue(open(plan), plan, parties);
        var began = plan.day("opened");
        for (var stage : plan.parts("stages")) {
            act(cue, present(cue), stage.text("published"));
            steps.takeAll(cue, began, stage.day("on"), stage.text("document"));
            deliberation.hold(cue, present(cue), stage.day("on"));
            end(cue, stage);
            pages.turn();
            began = stage.day("on");
        }
        if (plan.has("recorded")) steps.takeSome(cue, plan.number("recorded"), plan.day("recordedOn"));
        if (reader.read(cue.edition()).now().isPresent()) act(cue, present(cue), plan.text("publishing"));
        pages.turn();
    }

    private EditionId open(Plan plan) {
        plan.part("programme").ifPresent(told -> programmes.enter(new Programme(plan.text("scheme"), plan.number("year"),
                told.text("authority"), told.text("document"), told.day("day"))));
        var mandate = plan.part("mandate").map(told -> new Mandate(told.day("day"), told.text("document"), told.text("reason")));
        var opening = editions.open(new NewEdition(plan.text("scheme"), plan.number("number"), plan.number("year"), plan.text("name"),
                plan.day("opened"), mandate));
        return switch (opening) {
            case Opening.Opened opened -> opened.edition();
            case Opening.Refused refused -> throw new IllegalStateException(plan.text("name") + " was not opened: " + refused.findings());
        };
    }

    private Stage present(Cue cue) {
        return reader.read(cue.edition()).now().orElseThrow().stage();
    }

    private void act(Cue cue, Stage stage, String published) {
        switch (stage.kind()) {
            case APPLICATION -> {
                candidates.enrol(cue);
                applications.apply(cue);
            }
            case QUALIFICATION -> candidates.examine(cue);
            case DOCUMENT_REVIEW -> reviews.documents(cue);
            case SITE_REVIEW -> reviews.sites(cue);
            case COMPOSITE -> reviews.list(cue);
            case COMMITTEE -> meetings.meet(cue);
            case GOVERNMENT_APPROVAL -> honours.submit(cue);
            case COMMENDATION -> honours.confer(cue);
            case CONFERRAL -> honours.handOver(cue);
            default -> { }
        }
        if (!published.isEmpty()) publish(cue, stage, published);
    }

    private void publish(Cue cue, Stage stage, String day) {
        var regulation = reader.regulationOf(cue.edition());
        var rule = stage.notice().flatMap(regulation.rules()::notice).orElseThrow();
        var notice = new NewNotice(cue.edition().value(), cue.plan().text("name"), regulation.scheme(), regulation.version(), rule.key(),
                LocalDate.parse(day), rule.period().length(), reader.listOf(cue.edition()), ObjectionPlay.contact(cue.plan()));
        switch (publicity.publish(notice)) {
            case Publication.Published published -> objections.play(published.notice(), stage.key(), cue.plan());
            case Publication.Refused refused -> throw new IllegalStateException("not published: " + refused);
        }
    }

    private void end(Cue cue, Plan stage) {
        candidates.release(cue);
        var sheet = reader.read(cue.edition());
        var end = new StageEnd(stage.text("stage"), stage.day("on"), stage.text("document"), stage.text("remark"));
        if (editions.endStage(cue.edition(), sheet.version(), end) instanceof Advance.Blocked blocked) {
            throw new IllegalStateException(sheet.name() + " stays at " + end.stage() + ": " + blocked.findings());
        }
    }
}
