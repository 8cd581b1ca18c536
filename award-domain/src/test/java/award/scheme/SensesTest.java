package award.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.ballot.Tally;
import award.ballot.VoteCount;
import award.calendar.Period;
import award.calendar.PeriodUnit;
import award.calendar.StartRule;
import award.scheme.rule.Condition;
import award.scheme.rule.Reading;
import award.scheme.rule.Reapplication;
import award.scheme.rule.Shortlist;
import award.scheme.rule.StageKind;
import award.scheme.rule.Test.CleanRecord;
import award.scheme.rule.Test.InPrinciple;
import award.scheme.rule.Vote;
import award.shared.Answer;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// An edition that takes a reading in another sense works by other rules; everything else stays as the file reads it.
class SensesTest {

    private static final Regulation BEIJING = ShippedRegulations.find("beijing", "2020").orElseThrow();
    private static final Regulation BEILUN = ShippedRegulations.find("beilun", "2021").orElseThrow();
    private static final Regulation BAOSHAN = ShippedRegulations.find("baoshan", "trial").orElseThrow();
    private static final Regulation HANGZHOU = ShippedRegulations.find("hangzhou", "2025").orElseThrow();
    private static final Regulation QINHUANGDAO = ShippedRegulations.find("qinhuangdao", "2023").orElseThrow();

    @Clause("beijing/21")
    @ParameterizedTest(name = "{1} in favour of 15 members, 12 present, as {0}: passed {2}")
    @CsvSource({
        "chosen, 6, false", "chosen, 7, true", "allMembers, 7, false", "allMembers, 8, true",
        "twoThirdsPresent, 7, false", "twoThirdsPresent, 8, true", "twoThirdsOfAll, 9, false", "twoThirdsOfAll, 10, true"
    })
    void the_same_votes_pass_or_not_by_the_sense_taken(String sense, int inFavour, boolean passed) {
        var rule = BEIJING.under(Map.of("voteBase", sense)).rules().voteOn("award").orElseThrow();
        var tally = new Tally(15, 0, 12, 12, 12, 12, inFavour, 12 - inFavour, 0);

        assertThat(VoteCount.judge(rule, tally).answer() instanceof Answer.Met).isEqualTo(passed);
    }

    @Test
    @Clause("beijing/21")
    void only_what_the_sense_speaks_of_is_changed() {
        var changed = BEIJING.under(Map.of("voteBase", "allMembers"));

        assertThat(changed.rules().votes()).extracting(Vote::base).containsExactly(Vote.Base.ALL_MEMBERS);
        assertThat(changed.rules().notices()).isEqualTo(BEIJING.rules().notices());
        assertThat(changed.rules().conditions()).isEqualTo(BEIJING.rules().conditions());
        assertThat(changed.hash()).isEqualTo(BEIJING.hash());
    }

    @Test
    void the_sense_chosen_by_the_file_and_one_that_is_not_known_change_nothing() {
        assertThat(BEIJING.under(Map.of("voteBase", Reading.AS_CHOSEN))).isEqualTo(BEIJING);
        assertThat(BEIJING.under(Map.of("voteBase", "never heard of", "nor of this", "allMembers"))).isEqualTo(BEIJING);
    }

    @Test
    @Clause("baoshan/20.6")
    void a_vote_may_be_taken_in_another_way() {
        assertThat(BAOSHAN.under(Map.of("voteMethod", "showOfHands")).rules().votes()).extracting(Vote::method)
                .containsExactly(Vote.Method.SHOW_OF_HANDS);
    }

    @Test
    @Clause("hangzhou/3.2.9")
    void all_notices_of_hangzhou_run_as_long_as_the_edition_decides() {
        var changed = HANGZHOU.under(Map.of("noticeDays", "sevenDays"));

        assertThat(changed.rules().notices()).hasSize(4).allSatisfy(notice ->
                assertThat(notice.period()).isEqualTo(new Period(7, PeriodUnit.CALENDAR_DAY, StartRule.NEXT_DAY)));
    }

    @Test
    @Clause("qinhuangdao/10.4")
    void a_look_back_without_limit_may_be_limited() {
        assertThat(clean(QINHUANGDAO, "individualClean").years()).isZero();
        assertThat(clean(QINHUANGDAO.under(Map.of("individualRecord", "fiveYears")), "individualClean").years()).isEqualTo(5);
    }

    @Test
    @Clause("beilun/11.5")
    void in_principle_stays_in_principle() {
        var test = condition(BEILUN.under(Map.of("noPeriod", "threeYears")), "noViolation").test();

        assertThat(test).isInstanceOfSatisfying(InPrinciple.class, principle ->
                assertThat(principle.test()).isInstanceOfSatisfying(CleanRecord.class, clean -> assertThat(clean.years()).isEqualTo(3)));
    }

    @Test
    @Clause({"beijing/4", "qinhuangdao/26"})
    void a_revoked_honour_binds_or_not() {
        assertThat(BEIJING.under(Map.of("revokedHolders", "countsNoMore")).rules().reapplications())
                .extracting(Reapplication::revoked).containsOnly(Reapplication.Revoked.COUNTS_NO_MORE);
        assertThat(QINHUANGDAO.under(Map.of("revokedHolders", "stillCounts")).rules().reapplications())
                .extracting(Reapplication::revoked).containsOnly(Reapplication.Revoked.STILL_COUNTS);
    }

    @Test
    @Clause("beilun/14")
    void the_score_that_counts_may_be_another_one() {
        assertThat(BEILUN.under(Map.of("scoreBasis", "composite")).rules().shortlist().orElseThrow().basis()).isEqualTo(Shortlist.Basis.COMPOSITE);
    }

    @ParameterizedTest
    @MethodSource("senses")
    void every_sense_of_the_shipped_files_governs_a_stage_and_changes_a_rule(Regulation regulation, Reading reading, Reading.Sense sense) {
        assertThat(regulation.under(Map.of(reading.key(), sense.key())).rules()).isNotEqualTo(regulation.rules());
        assertThat(sense.changes()).allSatisfy(change ->
                assertThat(regulation.rules().path()).anyMatch(change::governs));
    }

    static Stream<Arguments> senses() {
        return ShippedRegulations.all().stream().flatMap(regulation -> regulation.readings().stream().flatMap(reading ->
                reading.senses().stream().map(sense -> Arguments.of(Named.of(regulation.id(), regulation),
                        Named.of(reading.key(), reading), Named.of(sense.key(), sense)))));
    }

    @Test
    void a_vote_is_governed_at_the_committee_and_a_notice_where_it_is_published() {
        var path = QINHUANGDAO.rules().path();
        var vote = QINHUANGDAO.reading("voteBase").orElseThrow().senses().getFirst().changes().getFirst();
        var notice = QINHUANGDAO.reading("noticeStart").orElseThrow().senses().getFirst().changes().getFirst();

        assertThat(path.stream().filter(vote::governs)).extracting(stage -> stage.kind()).containsExactly(StageKind.COMMITTEE);
        assertThat(path.stream().filter(notice::governs)).isNotEmpty().allSatisfy(stage -> assertThat(stage.notice()).isPresent());
    }

    private static CleanRecord clean(Regulation regulation, String key) {
        return (CleanRecord) condition(regulation, key).test();
    }

    private static Condition condition(Regulation regulation, String key) {
        return (Condition) regulation.rules().matter(key).orElseThrow();
    }
}
