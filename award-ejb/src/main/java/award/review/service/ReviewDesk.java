package award.review.service;

import award.application.CandidacyId;
import award.application.CandidacyState;
import award.application.Ruling;
import award.application.service.CandidacyDesk;
import award.edition.EditionId;
import award.identity.Roles;
import award.review.Choice;
import award.review.ListCheck;
import award.review.ListDecision;
import award.review.ListedCandidate;
import award.review.Opinion;
import award.review.Ranking;
import award.review.Ranking.Line;
import award.review.ReviewKind;
import award.review.Scoring;
import award.review.Weights;
import award.review.store.ReviewPlans;
import award.review.store.ScoreSheets;
import award.scheme.rule.Criteria;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import award.shared.Findings;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the office sees the ranking of an edition and carries out the decision on its list of candidates.
@Stateless
public class ReviewDesk {

    @Inject Ranker ranker;
    @Inject ReviewPlans plans;
    @Inject ScoreSheets sheets;
    @Inject CandidacyDesk candidates;
    @Inject Event<Recorded> record;

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Ranking ranking(EditionId edition) {
        return ranker.rank(edition);
    }

    /// What document and site review count for in this edition, by the decision of its plan.
    @RolesAllowed(Roles.SECRETARY)
    public void weigh(EditionId edition, Weights weights, @NotBlank String document) {
        plans.make(edition).weigh(weights, document);
    }

    /// Decides the list of candidates, unless it departs from the rule without a reason: then nothing is changed.
    ///
    /// @return what speaks against it; nothing when it was decided
    @RolesAllowed(Roles.SECRETARY)
    public Findings decide(EditionId edition, @Valid ListDecision decision) {
        var ranking = ranker.rank(edition);
        var findings = ListCheck.of(ranking.suggested(), decision.choices(), names(ranking)).findings();
        if (findings.all().isEmpty()) carryOut(edition, ranking, decision);
        return findings;
    }

    private void carryOut(EditionId edition, Ranking ranking, ListDecision decision) {
        var choices = decision.choices().stream().collect(Collectors.toMap(Choice::candidacy, Function.identity()));
        var basis = ranking.suggested().finding().clause();
        for (var line : ranking.ranked()) {
            var choice = choices.get(line.candidate().candidacy());
            var state = choice.chosen() ? CandidacyState.SHORTLISTED : CandidacyState.NOT_SHORTLISTED;
            candidates.rule(line.candidate().candidacy(), state, Ruling.of(basis, decision.day(), decision.document(), choice.reason()));
        }
        leave(ranking, decision);
        var list = ranking.ranked().stream().map(line -> listed(line, choices)).toList();
        record.fire(plans.make(edition).decide(list, decision.day(), decision.document()));
    }

    /// Those who were not reviewed to the end stay behind with this decision: they never came on the list of site visits.
    private void leave(Ranking ranking, ListDecision decision) {
        var basis = ranking.regulation().rules().stage(StageKind.SITE_LIST).map(Stage::clause).orElse(ranking.suggested().finding().clause());
        ranking.lines().stream()
                .filter(line -> !line.isRanked() && line.candidate().state() == CandidacyState.QUALIFIED)
                .forEach(line -> candidates.rule(line.candidate().candidacy(), CandidacyState.NOT_SHORTLISTED,
                        Ruling.of(basis, decision.day(), decision.document(), "")));
    }

    private static ListedCandidate listed(Line line, Map<CandidacyId, Choice> choices) {
        var choice = choices.get(line.candidate().candidacy());
        return new ListedCandidate(choice.candidacy(), line.candidate().name(), line.place(), line.score(), choice.chosen(), choice.reason());
    }

    private static Map<String, String> names(Ranking ranking) {
        return ranking.ranked().stream()
                .collect(Collectors.toMap(line -> line.candidate().id().toString(), line -> line.candidate().name()));
    }

    /// The settled scores of a review, by candidate, for whoever prints them.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Map<CandidacyId, Scoring> scorings(EditionId edition, ReviewKind kind, Criteria criteria) {
        return sheets.settled(edition, kind).stream()
                .collect(Collectors.toMap(sheet -> sheet.candidacy(), sheet -> new Scoring(criteria, sheet.percents())));
    }

    /// What the panels said of each candidate, the site review before the document review.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Map<CandidacyId, Opinion> opinions(EditionId edition) {
        return Stream.of(ReviewKind.SITE, ReviewKind.DOCUMENT)
                .flatMap(kind -> sheets.settled(edition, kind).stream())
                .collect(Collectors.toMap(sheet -> sheet.candidacy(), sheet -> sheet.opinion(), (site, document) -> site));
    }
}
