package award.eligibility.service;

import static award.eligibility.service.LetterWords.say;

import award.application.CandidacyState;
import award.application.CandidateRuledOn;
import award.application.DecisionsReleased;
import award.application.Ended;
import award.application.service.EndedCandidacies;
import award.document.service.Templates;
import award.document.template.Fields;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.eligibility.store.Examinations;
import award.identity.Roles;
import award.notification.Mailbox;
import award.notification.NewLetter;
import award.notification.Sender;
import award.notification.service.Outbox;
import award.recommendation.service.RecommenderDesk;
import award.recommendation.service.ReferralReader;
import award.scheme.Regulation;
import award.scheme.rule.StageKind;
import award.scheme.rule.StepKind;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Message;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/// The letters that tell who does not meet the conditions, and by which clause (资格审查结果告知书): to the recommender where the regulation has it
/// told through him, else to the applicant. Drafts, to be looked at and released together.
@Stateless
public class RefusalLetters {

    static final String KIND = "eligibility.letter.refused";
    private static final int LONGEST = 200;

    @Inject EndedCandidacies ended;
    @Inject EditionReader editions;
    @Inject Examinations examinations;
    @Inject RecommenderDesk recommenders;
    @Inject ReferralReader referrals;
    @Inject Outbox outbox;
    @Inject Templates templates;

    /// Writes the letters of an edition anew, one for everybody whose examination ended with a refusal and who was not told yet.
    ///
    /// @return how many drafts there are
    @RolesAllowed(Roles.SECRETARY)
    public int draft(EditionId edition) {
        return outbox.redraft(KIND, edition.value(), write(edition)).size();
    }

    /// The letters of an edition as they would be written now.
    @RolesAllowed(Roles.SECRETARY)
    public List<NewLetter> write(EditionId edition) {
        return letters(edition, ended.of(edition, EnumSet.of(CandidacyState.UNQUALIFIED)));
    }

    /// Where the regulation has refusals told, their letters are drafted when they are released.
    @RolesAllowed(Roles.SECRETARY)
    public void draft(DecisionsReleased released) {
        var refused = released.decisions().stream().filter(decision -> decision.state() == CandidacyState.UNQUALIFIED)
                .map(CandidateRuledOn::candidacy).collect(Collectors.toSet());
        if (refused.isEmpty() || !areAsked(editions.regulationOf(released.edition()))) return;
        var told = ended.of(released.edition(), EnumSet.of(CandidacyState.UNQUALIFIED)).stream().filter(one -> refused.contains(one.candidacy())).toList();
        letters(released.edition(), told).forEach(outbox::draft);
    }

    private static boolean areAsked(Regulation regulation) {
        return regulation.rules().stage(StageKind.QUALIFICATION).stream()
                .anyMatch(stage -> regulation.rules().stepsOf(stage).stream().anyMatch(step -> step.kind() == StepKind.LETTERS));
    }

    private List<NewLetter> letters(EditionId id, List<Ended> refused) {
        if (refused.isEmpty()) return List.of();
        var edition = editions.read(id);
        var readers = new RefusalReaders(edition.regulation(), recommenders.of(edition.regulation().scheme()), referrals.recommending(id));
        return refused.stream().flatMap(one -> letters(edition, one, readers).stream()).toList();
    }

    private List<NewLetter> letters(EditionSheet edition, Ended one, RefusalReaders readers) {
        var regulation = edition.regulation();
        var words = templates.of(EligibilityKinds.REFUSAL, regulation.scheme()).words(Fields.none()
                .text("edition", edition.name()).text("name", one.name()).yes("recommended", readers.isThrough())
                .text("items", items(regulation, one)).text("regulation", regulation.title()).text("clause", basis(regulation)));
        var sender = new Sender(say("office", regulation.award()), Mailbox.office(regulation.scheme()));
        return readers.of(one).stream()
                .map(to -> new NewLetter(edition.id().value(), one.decision(), edition.name(), KIND, sender, to, cut(words.subject()), words.body()))
                .toList();
    }

    /// The refusals of the examination; where there was none, the decision's own clause and reason.
    private String items(Regulation regulation, Ended one) {
        var refusals = examinations.latest(one.candidacy()).map(kept -> examinations.findingsOf(kept).refusals()).orElse(List.of());
        if (refusals.isEmpty()) return say("letter.item", 1, regulation.label(one.ruling().citation()), one.ruling().reason(), "");
        var items = new ArrayList<String>();
        for (var finding : refusals) {
            var reason = ((Answer.Unmet) finding.answer()).reason();
            items.add(say("letter.item", items.size() + 1, regulation.label(finding.clause()), say(reason), name(finding)));
        }
        return String.join("\n", items);
    }

    private static String name(Finding finding) {
        return finding.facts().stream().filter(fact -> fact.key().equals("eligibility.condition")).map(Message::args)
                .map(args -> say("letter.name", args.getFirst())).findFirst().orElse("");
    }

    private static String basis(Regulation regulation) {
        return regulation.rules().screening().map(rule -> regulation.label(rule.clause())).orElse("");
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST ? subject : subject.substring(0, LONGEST);
    }
}
