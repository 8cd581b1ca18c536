package award.application.service;

import award.application.CandidacyState;
import award.application.CandidateRuledOn;
import award.application.DecisionsReleased;
import award.application.Ended;
import award.application.FeedbackAsked;
import award.application.service.paper.PaperWords;
import award.document.service.Templates;
import award.document.template.Fields;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.StageLine;
import award.edition.StepLine;
import award.edition.service.EditionReader;
import award.notification.Addressee;
import award.notification.LettersAsked;
import award.notification.Mailbox;
import award.notification.NewLetter;
import award.notification.NewLetter.Told;
import award.notification.Sender;
import award.notification.service.Outbox;
import award.scheme.rule.StageKind;
import award.scheme.rule.Step;
import award.scheme.rule.StepKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Drafts the letters to those who do not go on (反馈意见), with article and reason, where the regulation has letters written of such a
/// decision. Each decision gets one draft. What the examination of conditions ends with is told by its own letters.
@ApplicationScoped
class OutcomeLetters {

    static final String KIND = "application.letter.outcome";
    private static final Set<CandidacyState> ENDS =
            EnumSet.of(CandidacyState.NOT_SHORTLISTED, CandidacyState.NOT_PROPOSED, CandidacyState.NOT_AWARDED);
    private static final int LONGEST_SUBJECT = 200;

    @Inject EndedCandidacies ended;
    @Inject EditionReader editions;
    @Inject Outbox outbox;
    @Inject Templates templates;
    @Inject Event<FeedbackAsked> feedback;

    void write(@Observes DecisionsReleased released) {
        var now = released.decisions().stream().filter(decision -> ENDS.contains(decision.state()))
                .map(CandidateRuledOn::candidacy).collect(Collectors.toSet());
        if (now.isEmpty()) return;
        var edition = editions.read(released.edition());
        ended.of(released.edition(), ENDS).stream().filter(one -> now.contains(one.candidacy()))
                .flatMap(one -> letter(edition, one).stream()).forEach(outbox::draft);
    }

    /// Writes them anew when the outbox asks for it: of the same decisions, as far as they stand.
    void again(@Observes LettersAsked asked) {
        if (!asked.isFor(KIND)) return;
        var edition = editions.read(new EditionId(asked.matter()));
        var drafted = asked.drafts().stream().map(Told::tells).collect(Collectors.toSet());
        asked.answer(ended.of(edition.id(), ENDS).stream().filter(one -> drafted.contains(one.decision()))
                .flatMap(one -> letter(edition, one).stream()).toList());
    }

    private Optional<NewLetter> letter(EditionSheet edition, Ended one) {
        return step(edition, one).map(step -> letter(edition, one, step));
    }

    /// The step that has letters written of the decision: that of its clause, else of the stage that the edition stands in.
    private static Optional<Step> step(EditionSheet edition, Ended one) {
        return steps(edition.stages()).stream().filter(step -> step.clause().equals(one.ruling().citation())).findFirst()
                .or(() -> steps(edition.now().stream().toList()).stream().findFirst());
    }

    private static List<Step> steps(List<StageLine> lines) {
        return lines.stream().filter(line -> line.stage().kind() != StageKind.QUALIFICATION)
                .flatMap(line -> line.steps().stream()).map(StepLine::step).filter(step -> step.kind() == StepKind.LETTERS).toList();
    }

    private NewLetter letter(EditionSheet edition, Ended one, Step step) {
        var regulation = edition.regulation();
        var reviews = new FeedbackAsked(one.candidacy());
        feedback.fire(reviews);
        var words = templates.of(ApplicationKinds.OUTCOME, regulation.scheme()).words(Fields.none()
                .text("edition", edition.name())
                .text("outcome", PaperWords.say("letter.outcome." + one.state()))
                .text("regulation", regulation.title()).text("basis", regulation.label(one.ruling().citation()))
                .text("reason", one.ruling().reason()).text("clause", regulation.label(step.clause()))
                .rows("reviews", reviews.answers().stream().map(OutcomeLetters::row).toList()));
        return new NewLetter(edition.id().value(), one.decision(), edition.name(), KIND,
                new Sender(PaperWords.say("letter.office", regulation.award()), Mailbox.office(regulation.scheme())),
                Addressee.withoutMail(one.name(), Mailbox.party(one.party().id())), cut(words.subject()), words.body());
    }

    private static Fields row(FeedbackAsked.Feedback feedback) {
        return Fields.none().text("review", feedback.review()).text("strengths", feedback.strengths()).text("opportunities", feedback.opportunities());
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }
}
