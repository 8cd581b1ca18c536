package award.scenario;

import award.ballot.Tally;
import award.edition.Programme;
import award.edition.StepLine;
import award.edition.StepOutcome;
import award.edition.StepRecord;
import award.edition.StepsDue;
import award.eligibility.Dossier;
import award.honour.Place;
import award.publicity.Brought;
import award.review.Ranked;
import award.scheme.Regulation;
import award.scheme.file.Entry;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.NoticeRule;
import award.scheme.rule.ObjectionRule;
import award.scheme.rule.Step;
import award.scheme.rule.Vote;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Yuan;
import award.supervision.Incident;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads `given` and `when` of a case into the question that it puts.
final class Circumstances {

    private final Regulation regulation;
    private final ApplicantReader applicants;

    Circumstances(Regulation regulation, Function<String, Optional<Regulation>> versions, Optional<Entry> background) {
        this.regulation = regulation;
        this.applicants = new ApplicantReader(regulation, versions, background);
    }

    Question question(Entry when, Optional<Entry> given) {
        return switch (when.text("question")) {
            case "mayApply" -> new Question.MayApply(dossier(when, given));
            case "marks" -> new Question.Marks(dossier(when, given));
            case "mayBeHeld" -> new Question.MayBeHeld(when.number("year"), lastHeld(given), programme(when.number("year"), given));
            case "stageLacks" -> stageLacks(when, given);
            case "withinQuota" -> new Question.WithinQuota(places(needed(given, when)));
            case "votePasses" -> new Question.VotePasses(vote(when), tally(needed(given, when)));
            case "mayMeet" -> new BodyReader(regulation).mayMeet(when, needed(given, when));
            case "seatFree" -> new BodyReader(regulation).seatFree(when, needed(given, when));
            case "noticeRuns" -> notice(when);
            case "objectionDue" -> new Question.ObjectionDue(objections(when), when.day("received"));
            case "objectionAccepted" -> accepted(when, needed(given, when));
            case "objectionUpheld" -> upheld(when);
            case "routed" -> new RecommendationReader(regulation).routed(when);
            case "recommendationLacks" -> new RecommendationReader(regulation).lacks(when, given);
            case "formLacks" -> new FormReader(regulation).lacks(when, given);
            case "figureFollows" -> new FormReader(regulation).figure(when, given);
            case "shortlisted" -> new Question.Shortlisted(scores(needed(given, when)));
            case "owed" -> new Question.Owed(when.text("title"), kind(when), received(given));
            case "lapses" -> new Question.Lapses(basis(when.text("clause")), when.day("awarded"), when.day("on"));
            case "follows" -> new Question.Follows(incident(when, given));
            default -> throw when.refuse("question", "scheme.fault.unknownWord", when.text("question"),
                    "mayApply, marks, mayBeHeld, stageLacks, withinQuota, votePasses, mayMeet, seatFree, noticeRuns, objectionDue, objectionAccepted, objectionUpheld, routed, recommendationLacks, formLacks, figureFollows, shortlisted, owed, lapses, follows");
        };
    }

    private Dossier dossier(Entry when, Optional<Entry> given) {
        return applicants.dossier(when, given);
    }

    private static Entry needed(Optional<Entry> given, Entry when) {
        return given.orElseThrow(() -> when.refuse("question", "scheme.fault.missingKey", "given"));
    }

    private static OptionalInt lastHeld(Optional<Entry> given) {
        return given.filter(entry -> entry.has("lastHeld"))
                .map(entry -> OptionalInt.of(entry.number("lastHeld"))).orElseGet(OptionalInt::empty);
    }

    private Optional<Programme> programme(int year, Optional<Entry> given) {
        return given.flatMap(entry -> entry.entry("programme",
                told -> new Programme(regulation.scheme(), year, told.text("authority"), told.text("document"), told.day("on"))));
    }

    private Question stageLacks(Entry when, Optional<Entry> given) {
        var key = when.text("stage");
        var stage = regulation.rules().path().stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> when.refuse("stage", "scheme.fault.noSuchStage", key));
        var day = when.day("on");
        var recorded = given.map(entry -> entry.texts("recorded")).orElseGet(List::of);
        var lines = regulation.rules().stepsOf(stage).stream()
                .map(step -> new StepLine(step, recorded.contains(step.key()) ? List.of(taken(step, day)) : List.of())).toList();
        return new Question.StageLacks(new StepsDue(lines), day);
    }

    private static StepRecord taken(Step step, LocalDate day) {
        return new StepRecord(step.key(), step.body(), day, "", StepOutcome.DONE, "", "");
    }

    private static List<Place> places(Entry given) {
        return given.entries("list", line -> Collections.nCopies(line.number("count", 1), new Place(line.text("tier"), kind(line))))
                .stream().flatMap(List::stream).toList();
    }

    private Vote vote(Entry when) {
        var tier = when.text("tier");
        return regulation.rules().voteOn(tier).orElseThrow(() -> when.refuse("tier", "scenario.fault.noVote", tier));
    }

    private static Tally tally(Entry given) {
        var votes = given.entry("votes").orElseThrow(() -> given.refuse("votes", "scheme.fault.missingKey", "votes"));
        try {
            int present = votes.number("present");
            int issued = votes.number("issued", present);
            int returned = votes.number("returned", issued);
            int inFavour = votes.number("for");
            int against = votes.number("against", 0);
            int abstain = votes.number("abstain", 0);
            var tally = new Tally(votes.number("members"), votes.number("recused", 0), present, issued, returned, inFavour + against + abstain, inFavour, against, abstain);
            votes.close();
            return tally;
        } catch (IllegalArgumentException impossible) {
            throw given.refuse("votes", "scenario.fault.impossibleCount");
        }
    }

    private Question notice(Entry when) {
        var rule = noticeRule(when);
        return new Question.NoticeRuns(rule, when.day("published"), when.number("days", rule.period().length()));
    }

    private NoticeRule noticeRule(Entry when) {
        return regulation.rules().notice(when.text("notice"))
                .orElseThrow(() -> when.refuse("notice", "scenario.fault.noNotice", when.text("notice")));
    }

    private ObjectionRule objections(Entry when) {
        return regulation.rules().objections().orElseThrow(() -> when.refuse("question", "scenario.fault.noObjections"));
    }

    private Question accepted(Entry when, Entry given) {
        var brought = new Brought(when.day("received"), Set.copyOf(given.several("objection", ObjectionRule.Need.class)));
        return new Question.ObjectionAccepted(objections(when), noticeRule(when), when.day("published"), brought);
    }

    private Question upheld(Entry when) {
        var notice = noticeRule(when);
        return new Question.ObjectionUpheld(objections(when).upheldAt(notice.key()).orElseThrow());
    }

    private static List<Ranked> scores(Entry given) {
        var scores = given.entry("scores").orElseThrow(() -> given.refuse("scores", "scheme.fault.missingKey", "scores"));
        var ranked = scores.keys().stream().sorted().map(name -> new Ranked(name, decimal(scores, name))).toList();
        scores.close();
        return ranked;
    }

    private static BigDecimal decimal(Entry entry, String key) {
        return entry.decimal(key);
    }

    private static Yuan received(Optional<Entry> given) {
        return given.filter(entry -> entry.has("received"))
                .map(entry -> new Yuan(entry.decimal("received"))).orElse(Yuan.ZERO);
    }

    private Incident incident(Entry when, Optional<Entry> given) {
        Optional<LocalDate> awarded = given.stream()
                .flatMap(entry -> entry.has("awarded") ? Stream.of(entry.day("awarded")) : Stream.empty()).findFirst();
        var ground = when.text("ground");
        if (regulation.rules().sanction(ground).isEmpty()) throw when.refuse("ground", "scenario.fault.noGround", ground);
        var happened = when.day("happened");
        return new Incident(ground, happened, when.has("decided") ? when.day("decided") : happened, awarded);
    }

    private Finding basis(String clause) {
        return new Finding(regulation.cite(clause), Answer.MET);
    }

    private static AwardeeKind kind(Entry entry) {
        return entry.one("kind", AwardeeKind.class, AwardeeKind.ORGANISATION);
    }
}
