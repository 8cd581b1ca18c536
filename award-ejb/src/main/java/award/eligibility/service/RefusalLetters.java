package award.eligibility.service;

import static award.eligibility.service.LetterWords.say;

import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.document.service.Templates;
import award.document.template.Fields;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.eligibility.model.ExaminationOnFile;
import award.eligibility.store.Examinations;
import award.identity.Roles;
import award.notification.Addressee;
import award.notification.Mailbox;
import award.notification.NewLetter;
import award.notification.Sender;
import award.notification.service.Outbox;
import award.recommendation.RecommenderSheet;
import award.recommendation.service.RecommenderDesk;
import award.scheme.Regulation;
import award.scheme.rule.ScreeningRule.Informed;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Message;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/// The letters that tell who does not meet the conditions, and by which clause (资格审查结果告知书): to the recommender where the regulation has it
/// told through him, else to the applicant. Drafts, to be looked at and released together.
@Stateless
public class RefusalLetters {

    static final String KIND = "eligibility.letter.refused";
    private static final int LONGEST = 200;

    @Inject CandidacyReader candidates;
    @Inject EditionReader editions;
    @Inject Examinations examinations;
    @Inject RecommenderDesk recommenders;
    @Inject Outbox outbox;
    @Inject Templates templates;

    /// Writes the letters of an edition anew, one for everybody whose examination ended with a refusal.
    ///
    /// @return how many drafts there are
    @RolesAllowed(Roles.SECRETARY)
    public int draft(EditionId edition) {
        return outbox.redraft(KIND, edition.value(), letters(edition)).size();
    }

    /// The letters of an edition as they would be written now.
    @RolesAllowed(Roles.SECRETARY)
    public List<NewLetter> write(EditionId edition) {
        return letters(edition);
    }

    private List<NewLetter> letters(EditionId id) {
        var edition = editions.read(id);
        var known = recommenders.of(edition.regulation().scheme());
        return candidates.all(CandidacyQuery.in(id, CandidacyState.UNQUALIFIED)).stream()
                .flatMap(row -> examinations.latest(row.candidacy()).stream().flatMap(kept -> letters(edition, row, kept, known).stream()))
                .toList();
    }

    private List<NewLetter> letters(EditionSheet edition, CandidacyRow row, ExaminationOnFile kept, List<RecommenderSheet> known) {
        var regulation = edition.regulation();
        boolean through = regulation.rules().screening().filter(rule -> rule.informs() == Informed.RECOMMENDER).isPresent();
        var words = templates.of(EligibilityKinds.REFUSAL, regulation.scheme()).words(Fields.none()
                .text("edition", edition.name()).text("name", row.name()).yes("recommended", through)
                .text("items", items(regulation, kept)).text("regulation", regulation.title()).text("clause", basis(regulation)));
        var sender = new Sender(say("office", regulation.award()), Mailbox.office(edition.regulation().scheme()));
        return addressees(through, row, edition, known).stream()
                .map(to -> new NewLetter(edition.id().value(), edition.name(), KIND, sender, to, cut(words.subject()), words.body()))
                .toList();
    }

    private static List<Addressee> addressees(boolean through, CandidacyRow row, EditionSheet edition, List<RecommenderSheet> known) {
        if (!through || row.recommender().isBlank()) return List.of(Addressee.withoutMail(row.name(), Mailbox.party(row.party())));
        var to = new ArrayList<Addressee>();
        known.stream().filter(one -> row.recommender().contains(one.name()))
                .forEach(one -> to.add(new Addressee(one.name(), one.entry().mail(), Mailbox.recommender(one.code()))));
        return to.isEmpty() ? List.of(Addressee.withoutMail(row.recommender(), Mailbox.office(edition.regulation().scheme()))) : to;
    }

    private String items(Regulation regulation, ExaminationOnFile kept) {
        var refusals = examinations.findingsOf(kept).refusals();
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
