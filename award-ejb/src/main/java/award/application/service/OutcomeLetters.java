package award.application.service;

import award.application.CandidateRuledOn;
import award.application.CandidacyState;
import award.application.DecisionsReleased;
import award.application.FeedbackAsked;
import award.application.model.Candidacy;
import award.application.service.paper.PaperWords;
import award.application.store.Candidacies;
import award.document.service.Templates;
import award.document.template.Fields;
import award.edition.EditionSheet;
import award.edition.StageLine;
import award.edition.StepLine;
import award.edition.service.EditionReader;
import award.notification.Addressee;
import award.notification.Mailbox;
import award.notification.NewLetter;
import award.notification.Sender;
import award.notification.service.Outbox;
import award.scheme.rule.StageKind;
import award.scheme.rule.Step;
import award.scheme.rule.StepKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/// Drafts the letters to those who do not go on (反馈意见), with article and reason, where the regulation has letters written in the stage
/// whose decisions were released. Each decision gets one draft. What the examination of conditions ends with is told by its own letters.
@ApplicationScoped
class OutcomeLetters {

    static final String KIND = "application.letter.outcome";
    private static final int LONGEST_SUBJECT = 200;

    @Inject Candidacies candidacies;
    @Inject EditionReader editions;
    @Inject Outbox outbox;
    @Inject Templates templates;
    @Inject Event<FeedbackAsked> feedback;

    void write(@Observes DecisionsReleased released) {
        var edition = editions.read(released.edition());
        edition.now().filter(line -> line.stage().kind() != StageKind.QUALIFICATION).flatMap(OutcomeLetters::letters).ifPresent(step ->
                released.decisions().stream().filter(decision -> endsHere(decision.state()))
                        .map(decision -> letter(edition, step, decision)).forEach(outbox::draft));
    }

    private static Optional<Step> letters(StageLine line) {
        return line.steps().stream().map(StepLine::step).filter(step -> step.kind() == StepKind.LETTERS).findFirst();
    }

    private static boolean endsHere(CandidacyState state) {
        return switch (state) {
            case NOT_SHORTLISTED, NOT_PROPOSED, NOT_AWARDED -> true;
            case REGISTERED, QUALIFIED, UNQUALIFIED, SHORTLISTED, PROPOSED, AWARDED, WITHDRAWN, DISQUALIFIED -> false;
        };
    }

    private NewLetter letter(EditionSheet edition, Step step, CandidateRuledOn decision) {
        var regulation = edition.regulation();
        var party = candidacies.find(decision.candidacy()).map(Candidacy::sheet).orElseThrow().party();
        var reviews = new FeedbackAsked(decision.candidacy());
        feedback.fire(reviews);
        var words = templates.of(ApplicationKinds.OUTCOME, regulation.scheme()).words(Fields.none()
                .text("edition", edition.name())
                .text("outcome", PaperWords.say("letter.outcome." + decision.state()))
                .text("regulation", regulation.title()).text("basis", regulation.label(decision.ruling().citation()))
                .text("reason", decision.ruling().reason()).text("clause", regulation.label(step.clause()))
                .rows("reviews", reviews.answers().stream().map(OutcomeLetters::row).toList()));
        return new NewLetter(edition.id().value(), edition.name(), KIND,
                new Sender(PaperWords.say("letter.office", regulation.award()), Mailbox.office(regulation.scheme())),
                Addressee.withoutMail(decision.name(), Mailbox.party(party.id())),
                cut(words.subject()), words.body());
    }

    private static Fields row(FeedbackAsked.Feedback feedback) {
        return Fields.none().text("review", feedback.review()).text("strengths", feedback.strengths()).text("opportunities", feedback.opportunities());
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }
}
