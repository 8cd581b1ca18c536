package award.committee;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.BodyRule;
import award.scheme.rule.BodyRule.Substitution;
import award.scheme.rule.Post;
import award.scheme.rule.StageKind;
import award.shared.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bodies as the regulations set them up: who may be called together, with how many, in which stages, and how many hold a post.
class QuorumCheckTest {

    @Clause({"beijing/21", "qinhuangdao/18", "beilun/20", "baoshan/20.6", "baoshan/20.7", "hangzhou/3.2.8", "hangzhou/3.2.7", "beijing/11"})
    @ParameterizedTest(name = "{0}, {1}: {3} of {2} members have come, may meet: {4}")
    @CsvSource({
        "beijing, committee, 17, 8, false", "beijing, committee, 17, 9, true", "beijing, committee, 16, 8, false", "beijing, committee, 16, 9, true",
        "beijing, guidance, 7, 3, false", "beijing, guidance, 7, 4, true",
        "qinhuangdao, committee, 13, 6, false", "qinhuangdao, committee, 13, 7, true",
        "beilun, leadingGroup, 15, 7, false", "beilun, leadingGroup, 15, 8, true",
        "baoshan, committee, 21, 13, false", "baoshan, committee, 21, 14, true", "baoshan, committee, 20, 13, false", "baoshan, committee, 20, 14, true",
        "baoshan, leadingGroup, 9, 4, false", "baoshan, leadingGroup, 9, 5, true",
        "hangzhou, committee, 19, 9, false", "hangzhou, committee, 19, 10, true", "hangzhou, office, 8, 4, false", "hangzhou, office, 8, 5, true"
    })
    void a_meeting_needs_the_regulations_share_of_all_members(String scheme, String body, int members, int present, boolean may) {
        var quorum = rule(newest(scheme), body).quorum().orElseThrow();

        assertThat(QuorumCheck.of(quorum, members, present).answer() instanceof Answer.Met).isEqualTo(may);
    }

    @Clause("baoshan/20.6")
    @ParameterizedTest(name = "{0} present of 21, three quarters needed: {1}")
    @CsvSource({"15, false", "16, true"})
    void an_edition_that_reads_the_quorum_otherwise_meets_by_that(int present, boolean may) {
        var stricter = newest("baoshan").under(Map.of("quorum", "threeQuarters"));

        assertThat(QuorumCheck.of(rule(stricter, "committee").quorum().orElseThrow(), 21, present).answer() instanceof Answer.Met).isEqualTo(may);
    }

    @Test
    @Clause("hangzhou/2.1")
    void an_edition_may_refuse_substitutes() {
        var strict = newest("hangzhou").under(Map.of("substitutes", "none"));

        assertThat(rule(newest("hangzhou"), "committee").substitution()).isEqualTo(Substitution.ALLOWED);
        assertThat(rule(strict, "committee").substitution()).isEqualTo(Substitution.NONE);
    }

    @Clause({"beijing/7", "qinhuangdao/6", "qinhuangdao/7", "beilun/7", "hangzhou/2.1"})
    @ParameterizedTest(name = "{0}, {1}, {2}: with {3} already, one more: {4}")
    @CsvSource({
        "beijing, committee, CHAIR, 0, true", "beijing, committee, CHAIR, 1, false",
        "beijing, committee, EXECUTIVE_VICE_CHAIR, 1, false", "beijing, committee, VICE_CHAIR, 1, true", "beijing, committee, VICE_CHAIR, 2, false",
        "beijing, committee, MEMBER, 50, true",
        "qinhuangdao, committee, CHAIR, 1, false", "qinhuangdao, committee, VICE_CHAIR, 1, true", "qinhuangdao, committee, VICE_CHAIR, 2, false",
        "qinhuangdao, office, OFFICE_HEAD, 1, false",
        "beilun, leadingGroup, CHAIR, 1, false", "beilun, office, OFFICE_HEAD, 0, true", "beilun, office, OFFICE_HEAD, 1, false",
        "hangzhou, committee, CHAIR, 1, false", "hangzhou, office, OFFICE_HEAD, 1, false"
    })
    void a_post_has_as_many_seats_as_the_regulation_says(String scheme, String body, Post post, int held, boolean free) {
        assertThat(SeatCheck.of(rule(newest(scheme), body), post, held).answer() instanceof Answer.Met).isEqualTo(free);
    }

    @Clause({"beijing/9", "beilun/6", "baoshan/6", "hangzhou/2.1", "hangzhou/6.1", "qinhuangdao/7"})
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "beijing, committee office guidance", "qinhuangdao, committee office county", "beilun, leadingGroup office",
        "baoshan, leadingGroup committee office", "hangzhou, committee office supervision"
    })
    void every_body_that_a_regulation_names_is_known(String scheme, String bodies) {
        assertThat(newest(scheme).rules().bodies()).extracting(BodyRule::key).containsExactly(bodies.split(" "));
    }

    @Clause({"beijing/8", "qinhuangdao/6", "beilun/8", "beilun/9", "baoshan/8", "baoshan/9", "hangzhou/2.2", "hangzhou/2.3", "baoshan/11"})
    @ParameterizedTest(name = "{0}, {1}: {2} charges")
    @CsvSource({
        "beijing, committee, 2", "beijing, office, 6", "beijing, guidance, 3", "qinhuangdao, committee, 4", "qinhuangdao, office, 3",
        "beilun, leadingGroup, 3", "beilun, office, 6", "baoshan, committee, 3", "baoshan, office, 8", "hangzhou, committee, 3", "hangzhou, office, 6"
    })
    void a_body_is_charged_with_what_the_text_lists(String scheme, String body, int charges) {
        assertThat(rule(newest(scheme), body).charges()).hasSize(charges);
    }

    @Test
    @Clause({"beijing/18", "beijing/11", "beijing/21", "hangzhou/3.2.7", "hangzhou/3.2.8", "hangzhou/3.2.10", "baoshan/20.7"})
    void a_stage_waits_for_the_body_that_deliberates_in_it() {
        assertThat(waiting("beijing")).containsExactly("documentGuidance guidance", "siteGuidance guidance", "committee committee");
        assertThat(waiting("hangzhou")).containsExactly("composite office", "committee committee", "examination committee");
        assertThat(waiting("baoshan")).containsExactly("committee committee", "leadingGroup leadingGroup");
        assertThat(newest("beilun").rules().stage(StageKind.COMMITTEE).flatMap(newest("beilun").rules()::bodyIn)).map(BodyRule::key).contains("leadingGroup");
    }

    private static List<String> waiting(String scheme) {
        var rules = newest(scheme).rules();
        return rules.path().stream().flatMap(stage -> rules.bodyIn(stage).stream().map(body -> stage.key() + " " + body.key())).toList();
    }

    private static BodyRule rule(Regulation regulation, String body) {
        return regulation.rules().body(body).orElseThrow();
    }

    private static Regulation newest(String scheme) {
        return ShippedRegulations.newest(scheme);
    }
}
