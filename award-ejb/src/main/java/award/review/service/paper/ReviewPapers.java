package award.review.service.paper;

import award.application.CandidacyId;
import award.application.CandidacyQuery;
import award.application.CandidacySheet;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.document.Document;
import award.document.Format;
import award.document.Origin;
import award.document.Rendered;
import award.document.service.Renderings;
import award.document.service.Templates;
import award.document.template.Fields;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.identity.Roles;
import award.publicity.ObjectionQuery;
import award.publicity.ObjectionState;
import award.publicity.service.ObjectionDesk;
import award.publicity.service.PublicityDesk;
import award.review.ReviewKind;
import award.review.SheetId;
import award.review.service.ReviewDesk;
import award.review.service.ScoreDesk;
import award.review.store.ScoreSheets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;

/// Prints the papers of the reviews.
@Stateless
public class ReviewPapers {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Set<CandidacyState> STOPPED = EnumSet.of(CandidacyState.NOT_SHORTLISTED, CandidacyState.NOT_PROPOSED, CandidacyState.NOT_AWARDED);
    private static final Set<CandidacyState> QUALIFIED = EnumSet.complementOf(EnumSet.of(CandidacyState.REGISTERED, CandidacyState.UNQUALIFIED,
            CandidacyState.WITHDRAWN, CandidacyState.DISQUALIFIED));

    @Inject ScoreDesk scores;
    @Inject ReviewDesk reviews;
    @Inject ScoreSheets sheets;
    @Inject CandidacyReader candidates;
    @Inject EditionReader editions;
    @Inject PublicityDesk notices;
    @Inject ObjectionDesk objections;
    @Inject Templates templates;
    @Inject Renderings renderings;
    @Inject Clock clock;

    /// The report of a panel on one candidate (材料评审报告、现场评审报告).
    ///
    /// @throws NoSuchElementException while the sheet is not settled: there is no report yet
    @RolesAllowed({Roles.SECRETARY, Roles.EXPERT, Roles.SUPERVISOR})
    public Rendered report(SheetId id, Format format) {
        var form = scores.read(id);
        var settled = form.finishedOn().orElseThrow(() -> new NoSuchElementException("not settled: " + id));
        var edition = editions.read(form.candidate().edition());
        var kind = form.kind() == ReviewKind.DOCUMENT ? ReviewKinds.DOCUMENT_REPORT : ReviewKinds.SITE_REPORT;
        return renderings.render(templates.of(kind, edition.regulation().scheme())
                .fill(new SheetPaper(edition, form, settled).fields(), origin(edition, settled, id.toString())), format);
    }

    /// What a candidate who stops is told (反馈报告).
    ///
    /// @throws NoSuchElementException while it goes on
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Rendered feedback(CandidacyId id, Format format) {
        return renderings.render(feedback(candidates.read(id)), format);
    }

    private Document feedback(CandidacySheet candidate) {
        if (!STOPPED.contains(candidate.state())) throw new NoSuchElementException("goes on: " + candidate.id());
        var edition = editions.read(candidate.edition());
        var settled = Stream.of(ReviewKind.values()).flatMap(kind -> sheets.of(candidate.id(), kind).stream())
                .filter(sheet -> sheet.finishedOn().isPresent()).toList();
        var day = candidate.decisions().isEmpty() ? LocalDate.now(clock) : candidate.decisions().getLast().ruling().decidedOn();
        return templates.of(ReviewKinds.FEEDBACK, edition.regulation().scheme())
                .fill(new FeedbackPaper(edition, candidate, settled, day).fields(), origin(edition, day, candidate.id().toString()));
    }

    /// What the office reports to the committee (综合评审工作报告).
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Rendered workReport(EditionId id, Format format) {
        return renderings.render(work(id), format);
    }

    /// The same as a model, to be bound into the papers of a meeting.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Document work(EditionId id) {
        var paper = paper(id);
        return templates.of(ReviewKinds.WORK_REPORT, paper.edition().regulation().scheme())
                .fill(paper.fields(), origin(paper.edition(), paper.day(), "work " + id));
    }

    /// What the work report would say, for whoever looks at its template.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Fields workFields(EditionId id) {
        return paper(id).fields();
    }

    private WorkPaper paper(EditionId id) {
        var ranking = reviews.ranking(id);
        var day = ranking.decided().map(decided -> decided.on()).orElseGet(() -> LocalDate.now(clock));
        return new WorkPaper(editions.read(id), ranking, counts(id), notices.of(id.value()), day);
    }

    private WorkPaper.Counts counts(EditionId id) {
        return new WorkPaper.Counts(count(id, Set.of()), count(id, QUALIFIED), count(id, EnumSet.of(CandidacyState.UNQUALIFIED)),
                count(id, EnumSet.of(CandidacyState.WITHDRAWN)), objections.count(new ObjectionQuery(id.value(), Set.of(), "")),
                objections.count(new ObjectionQuery(id.value(), Set.of(ObjectionState.UPHELD), "")),
                objections.count(new ObjectionQuery(id.value(), EnumSet.of(ObjectionState.RECEIVED, ObjectionState.UNDER_VERIFICATION), "")));
    }

    private long count(EditionId id, Set<CandidacyState> states) {
        return candidates.count(new CandidacyQuery(id, states, ""));
    }

    private static Origin origin(EditionSheet edition, LocalDate day, String number) {
        return new Origin(PaperWords.say("office", edition.regulation().award()), day.atStartOfDay(BEIJING).toInstant(), number);
    }
}
