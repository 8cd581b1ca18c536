package award.scenario;

import award.application.ApplicationId;
import award.calendar.WorkingCalendar;
import award.edition.EditionId;
import award.party.PartyId;
import award.recommendation.ActDone;
import award.recommendation.ActOutcome;
import award.recommendation.Consulted;
import award.recommendation.ConsultedAnswer;
import award.recommendation.LocalNotice;
import award.recommendation.NewAct;
import award.recommendation.RecommenderEntry;
import award.recommendation.RecommenderId;
import award.recommendation.RecommenderSheet;
import award.recommendation.ReferralId;
import award.recommendation.ReferralSheet;
import award.recommendation.ReferralState;
import award.recommendation.Routes;
import award.scheme.Regulation;
import award.scheme.file.Entry;
import award.scheme.rule.Recommendation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the questions about recommendation: how an application is routed, and what a recommender has still to do.
final class RecommendationReader {

    private final Regulation regulation;

    RecommendationReader(Regulation regulation) {
        this.regulation = regulation;
    }

    /// An applicant that every channel may recommend, one body each, coded as its channel.
    Question routed(Entry when) {
        var rule = rule(when);
        var register = rule.channels().stream().map(channel -> new RecommenderSheet(RecommenderId.fresh(), regulation.scheme(), channel.key(),
                new RecommenderEntry(channel.name(), channel.key(), "", "", "", "", ""), List.of(), 0)).toList();
        return new Question.Routed(new Routes(rule, register, new Routes.Place(null, null), LocalDate.EPOCH), when.texts("channels"));
    }

    Question lacks(Entry when, Optional<Entry> given) {
        var acts = new LinkedHashMap<String, LocalDate>();
        given.flatMap(entry -> entry.entry("acts")).ifPresent(told -> {
            rule(when).acts().stream().filter(act -> told.has(act.key())).forEach(act -> acts.put(act.key(), told.day(act.key())));
            told.close();
        });
        var published = given.filter(entry -> entry.has("published")).map(entry -> entry.day("published"));
        return new Question.RecommendationLacks(rule(when), acts, published, given.map(entry -> entry.number("objections", 0)).orElse(0),
                when.day("received"), when.day("on"));
    }

    private Recommendation rule(Entry when) {
        return regulation.rules().recommendation().orElseThrow(() -> when.refuse("question", "scenario.fault.noRecommendation"));
    }

    /// A referral with these acts on record; whoever was asked answered on the day the consultation was over.
    static ReferralSheet referral(Recommendation rule, Map<String, LocalDate> acts, LocalDate received) {
        var done = acts.entrySet().stream()
                .map(act -> new ActDone(act.getKey(), ActOutcome.PASSED, act.getValue(), "", "", act.getKey(), "", 1, Instant.EPOCH, "", false)).toList();
        var asked = new Consulted(rule.clause().toString(), received, received, "", received, ConsultedAnswer.NO_OBJECTION, "", "");
        return new ReferralSheet(ReferralId.fresh(), ApplicationId.fresh(), EditionId.fresh(), rule.clause().scheme(), PartyId.fresh(), "",
                RecommenderId.fresh(), "", rule.channels().getFirst().key(), 0, ReferralState.UNDER_WAY, 1, received, done, List.of(asked),
                Optional.empty(), List.of(), 0);
    }

    static NewAct passed(Map.Entry<String, LocalDate> act) {
        return new NewAct(act.getKey(), ActOutcome.PASSED, act.getValue(), "", "", act.getKey(), "");
    }

    static Optional<LocalNotice> notice(Regulation regulation, Recommendation rule, Optional<LocalDate> published, int objections, WorkingCalendar calendar) {
        return published.flatMap(day -> rule.acts().stream().flatMap(act -> act.notice().stream()).findFirst()
                .flatMap(regulation.rules()::notice)
                .map(asked -> new LocalNotice(day, calendar.run(day, asked.period()).lastDay(), objections)));
    }
}
