package award.recommendation;

import award.party.PartySheet;
import award.scheme.rule.Recommendation;
import award.scheme.rule.Recommendation.Channel;
import award.scheme.rule.Recommendation.Routing;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Who may recommend an applicant (推荐渠道): by the channels of the regulation, where it is registered, and its sector.
///
/// @param day on which the choice is made: who has lost the right by then is not among them
public record Routes(Recommendation rule, List<RecommenderSheet> register, Place applicant, LocalDate day) {

    /// What of an applicant decides who recommends it.
    ///
    /// @param division code of the division of registration; null where nobody knows
    /// @param section  of its industry; null where nobody knows
    public record Place(String division, Character section) {

        public static Place of(PartySheet party) {
            if (party.organisation() == null) return new Place(party.individual().division(), null);
            var industry = party.organisation().industry();
            return new Place(party.organisation().division(), industry == null ? null : industry.section());
        }
    }

    /// A channel with the bodies that an applicant may choose from.
    public record Open(Channel channel, List<RecommenderSheet> bodies) {}

    public Routes {
        register = List.copyOf(register);
    }

    /// The channels in the order of the regulation; one that has nobody for this applicant is shown empty.
    public List<Open> open() {
        return rule.channels().stream().map(channel -> new Open(channel, bodies(channel))).toList();
    }

    private List<RecommenderSheet> bodies(Channel channel) {
        return register.stream()
                .filter(body -> body.entry().channel().equals(channel.key()))
                .filter(body -> body.entry().looksAfter(applicant.division(), applicant.section()))
                .filter(body -> body.isEntitledOn(day))
                .toList();
    }

    /// The only choice there is, where nothing has to be chosen; otherwise empty.
    public List<String> only() {
        var bodies = open().stream().flatMap(open -> open.bodies().stream()).toList();
        return bodies.size() == 1 ? List.of(bodies.getFirst().code()) : List.of();
    }

    /// The recommenders of these codes, in the order of the channels.
    public List<RecommenderSheet> chosen(List<String> codes) {
        return open().stream().flatMap(open -> open.bodies().stream()).filter(body -> codes.contains(body.code())).toList();
    }

    /// Whether a choice satisfies the regulation: as many channels as its routing asks for, one body of each, none that may not.
    public Findings check(List<String> codes) {
        var findings = new ArrayList<Finding>();
        codes.stream().filter(code -> chosen(List.of(code)).isEmpty()).forEach(code -> findings.add(unmet("recommendation.route.notOpen", nameOf(code))));
        open().stream().filter(open -> open.bodies().stream().filter(body -> codes.contains(body.code())).count() > 1)
                .forEach(open -> findings.add(unmet("recommendation.route.twice", open.channel().name())));
        if (rule.routing() == Routing.ANY) {
            if (codes.isEmpty()) findings.add(unmet("recommendation.route.none"));
        } else {
            open().stream().filter(open -> open.bodies().stream().noneMatch(body -> codes.contains(body.code())))
                    .forEach(open -> findings.add(unmet("recommendation.route.missing", open.channel().name())));
        }
        return findings.isEmpty() ? Findings.of(new Finding(rule.clause(), Answer.MET)) : new Findings(findings);
    }

    private String nameOf(String code) {
        return register.stream().filter(body -> body.code().equals(code)).map(RecommenderSheet::name).findFirst().orElse(code);
    }

    private Finding unmet(String key, Object... args) {
        return new Finding(rule.clause(), Answer.unmet(Until.CHANGED_FACTS, key, args));
    }
}
