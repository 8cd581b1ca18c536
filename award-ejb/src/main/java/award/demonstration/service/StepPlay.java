package award.demonstration.service;

import award.demonstration.service.EditionPlay.Cue;
import award.edition.BodyReply;
import award.edition.NewConsultation;
import award.edition.Recording;
import award.edition.Reply;
import award.edition.StageLine;
import award.edition.StepLine;
import award.edition.StepOutcome;
import award.edition.StepRecord;
import award.edition.service.EditionReader;
import award.edition.service.StepDesk;
import award.scheme.rule.StepKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Properties;

/// What is put on record within the stages: reports, opinions, approvals, letters.
@ApplicationScoped
class StepPlay {

    @Inject StepDesk desk;
    @Inject EditionReader reader;

    private final Properties words = Script.words();

    /// Records all steps of the present stage, spread over its days.
    ///
    /// @param document number of the paper that the stage ends with
    void takeAll(Cue cue, LocalDate began, LocalDate ends, String document) {
        var lines = now(cue).steps();
        for (int place = 0; place < lines.size(); place++) {
            if (!lines.get(place).isSettled()) take(cue, lines.get(place), began.plusDays(ChronoUnit.DAYS.between(began, ends) * (place + 1) / lines.size()), document);
        }
    }

    /// Records the first steps of the stage at which the edition stands.
    void takeSome(Cue cue, int count, LocalDate day) {
        now(cue).steps().stream().limit(count).forEach(line -> take(cue, line, day, ""));
    }

    private StageLine now(Cue cue) {
        return reader.read(cue.edition()).now().orElseThrow();
    }

    private void take(Cue cue, StepLine line, LocalDate day, String document) {
        var step = line.step();
        if (step.kind() == StepKind.CONSULTATION) consult(cue, step.key(), day);
        var paper = switch (step.kind()) {
            case APPROVAL, ISSUE -> document.isEmpty() ? words.getProperty("paper") : document;
            case REPORT, CONSULTATION, OPINION, DECISION, ANNOUNCEMENT, LETTERS, CEREMONY -> "";
        };
        var record = new StepRecord(step.key(), step.body(), day, paper, StepOutcome.DONE, "", "");
        must(desk.record(cue.edition(), reader.read(cue.edition()).version(), record));
    }

    private void consult(Cue cue, String step, LocalDate day) {
        var bodies = List.of(words.getProperty("consulted").split(","));
        must(desk.ask(new NewConsultation(cue.edition(), step, day, day, "", bodies)));
        for (var body : bodies) {
            var letter = desk.read(cue.edition(), step).consultations().getLast();
            must(desk.reply(letter.id(), letter.version(), new BodyReply(body, Reply.AGREED, day, "")));
        }
    }

    private static void must(Recording recording) {
        if (recording instanceof Recording.Refused refused) throw new IllegalStateException("not recorded: " + refused.findings());
    }
}
