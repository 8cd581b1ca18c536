package award.scheme.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// A file is sound, or each of its faults is named with its line and clause, and none that is not there.
class RegulationFileTest {

    private static final String SOUND = RegulationFiles.everyWord();

    /// A slip in an otherwise sound file: what stands there, once, and what somebody wrote instead.
    record Mistake(String what, String written, String instead, String clause, String fault) {

        String file() {
            return replaced(written, instead);
        }

        int line() {
            return lineOf(written);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static final List<Mistake> MISTAKES = List.of(
            new Mistake("a key nobody knows", "parity: ODD",
                    "party: ODD", "3", "unknownKey"),
            new Mistake("a key nobody knows at the root", "replaces: \"1\"",
                    "replace: \"1\"", "", "unknownKey"),
            new Mistake("a section nobody knows", "vacancy: {clause: \"1\"}",
                    "vacancies: {clause: \"1\"}", "", "unknownKey"),
            new Mistake("a clause that does not exist", "expertStanding: {clause: \"3\"",
                    "expertStanding: {clause: \"3.9\"", "3.9", "noSuchClause"),
            new Mistake("a day of effect by a clause that does not exist", "effective: {clause: \"9\"",
                    "effective: {clause: \"10\"", "10", "noSuchClause"),
            new Mistake("a reading of a clause that does not exist", "clause: \"3\"\n    key: voteBase",
                    "clause: \"30\"\n    key: voteBase", "30", "noSuchClause"),
            new Mistake("a quota over its group", "kind: atMost, count: 6",
                    "kind: atMost, count: 11", "1.1", "quotaOverGroup"),
            new Mistake("a floor over its group", "kind: atLeast, count: 1",
                    "kind: atLeast, count: 11", "1.2", "quotaOverGroup"),
            new Mistake("a missing key", "{clause: \"2\", key: sound, name: 体系健全, kind: attested}",
                    "{clause: \"2\", key: sound, kind: attested}", "2", "missingKey"),
            new Mistake("a missing clause", "validity: {clause: \"2\", years: 3",
                    "validity: {years: 3", "", "missingKey"),
            new Mistake("a number in words", "expertStanding: {clause: \"3\", years: 5}",
                    "expertStanding: {clause: \"3\", years: five}", "3", "malformed"),
            new Mistake("a fraction where none may be", "atLeast: 5",
                    "atLeast: 5.5", "3", "malformed"),
            new Mistake("a day that is none", "from: 2024-02-29",
                    "from: 2023-02-29", "9", "malformed"),
            new Mistake("a day in another form", "from: 2024-02-29",
                    "from: 2024/2/29", "9", "malformed"),
            new Mistake("the key of a scheme in capitals", "scheme: example",
                    "scheme: Example", "", "malformed"),
            new Mistake("a word nobody knows", "unit: WORKING_DAY",
                    "unit: BUSINESS_DAY", "3", "unknownWord"),
            new Mistake("a kind nobody knows", "kind: operatingYears",
                    "kind: operating", "2", "unknownWord"),
            new Mistake("a word in small letters", "basis: SITE",
                    "basis: site", "3", "unknownWord"),
            new Mistake("held or not, in another word", "text: held",
                    "text: maybe", "", "unknownWord"),
            new Mistake("a key written twice", "minimumScore: {clause: \"3\", points: 600}",
                    "minimumScore: {clause: \"3\", points: 600, points: 650}", "3", "duplicateKey"),
            new Mistake("a tier with the key of another", "    - {clause: \"1\", key: silver",
                    "    - {clause: \"1\", key: gold, name: 铜奖, rank: 3}\n    - {clause: \"1\", key: silver", "1", "keyTwice"),
            new Mistake("a mark with the key of a condition", "key: inventor",
                    "key: sound", "2", "keyTwice"),
            new Mistake("a stage with the key of another", "key: application, kind",
                    "key: call, kind", "3", "keyTwice"),
            new Mistake("a sanction with the key of another", "key: loss",
                    "key: fraud", "4", "keyTwice"),
            new Mistake("an expression of an unknown fact", "&& patents >= 10",
                    "&& inventions >= 10", "2", "noSuchFact"),
            new Mistake("an expression that is no question", "&& patents >= 10",
                    "&& patents + 10", "2", "expression"),
            new Mistake("a comparison of unlike things", "&& patents >= 10",
                    "&& patents >= \"10\"", "2", "expression"),
            new Mistake("half an expression", "&& patents >= 10",
                    "&& patents >=", "2", "expression"),
            new Mistake("a word that a choice cannot be", "'landGrade in [\"A\"",
                    "'landGrade in [\"Ａ\"", "2", "noSuchChoice"),
            new Mistake("years since a fact that is no day", "fact: excellenceSince",
                    "fact: landGrade", "2", "noSuchDay"),
            new Mistake("a tier that is not there", "past: {tiers: [silver]}",
                    "past: {tiers: [bronze]}", "2", "noSuchTier"),
            new Mistake("a notice that is not there", "notice: winners",
                    "notice: losers", "3", "noSuchNotice"),
            new Mistake("a local notice that is not there", "notice: local",
                    "notice: county", "3", "noSuchNotice"),
            new Mistake("a local notice without its rule", "name: 向社会公示, notice: local",
                    "name: 向社会公示", "3", "noSuchNotice"),
            new Mistake("a channel with the key of another", "key: street",
                    "key: department", "3", "keyTwice"),
            new Mistake("a recommender that may recommend nobody", "atMost: 3",
                    "atMost: 0", "3", "outOfBounds"),
            new Mistake("a path out of order", "kind: GOVERNMENT_APPROVAL",
                    "kind: CALL", "3", "pathOrder"),
            new Mistake("a formula over what is no indicator", "computed: \"(assets / assets_before",
                    "computed: \"(asset / assets_before", "", "noSuchFact"),
            new Mistake("a formula that is no number", "computed: \"(assets / assets_before - 1.0) * 100.0\"",
                    "computed: \"assets > 1.0\"", "", "expression"),
            new Mistake("a check that is no yes or no", "holds: \"debts <= assets\"",
                    "holds: \"debts\"", "", "expression"),
            new Mistake("a block with a kind nobody knows", "kind: essay, limit: 20",
                    "kind: novel, limit: 20", "", "unknownWord"),
            new Mistake("a step with the key of another", "key: consent",
                    "key: feedback", "3", "keyTwice"),
            new Mistake("a step of a stage that is not there", "stage: approval",
                    "stage: blessing", "3", "noSuchStage"),
            new Mistake("a step before those of an earlier stage", "stage: approval, key: consent",
                    "stage: call, key: consent", "3", "stepOrder"),
            new Mistake("a body under one that is not there", "under: leaders",
                    "under: masters", "3", "noSuchBody"),
            new Mistake("a body that deliberates in a stage that is not there", "stages: [deliberation]",
                    "stages: [deliberation, blessing]", "3", "noSuchStage"),
            new Mistake("a body that deliberates without a quorum", "kind: LEADING_GROUP, name: 示例市质量工作领导小组",
                    "kind: LEADING_GROUP, name: 示例市质量工作领导小组, stages: [call]", "3", "noQuorum"),
            new Mistake("a quorum that rests on no reading", "reach: MORE_THAN, reading: quorum",
                    "reach: MORE_THAN, reading: majority", "3", "noSuchReading"),
            new Mistake("a post described twice", "post: MEMBER, title",
                    "post: CHAIR, title", "3", "keyTwice"),
            new Mistake("a sense with the key of another", "key: otherwise",
                    "key: present", "3", "keyTwice"),
            new Mistake("a sense with the key of the one chosen", "key: otherwise",
                    "key: chosen", "3", "keyTwice"),
            new Mistake("a sense that changes nothing", "changes: [{kind: voteBase, tiers: [gold], kinds: [ORGANISATION], base: PRESENT}]",
                    "changes: []", "3", "senseWithoutEffect"),
            new Mistake("a change that leaves the rule as it is", "base: PRESENT}]",
                    "base: ALL_MEMBERS}]", "3", "changeWithoutEffect"),
            new Mistake("a change of a rule that it does not reach", "{kind: voteBase, tiers: [gold]",
                    "{kind: voteBase, tiers: [silver]", "3", "changeWithoutEffect"),
            new Mistake("a kind of change nobody knows", "kind: scoreBasis",
                    "kind: score", "", "unknownWord"),
            new Mistake("no consequence", "consequences: [DISQUALIFY]",
                    "consequences: []", "4", "outOfBounds"),
            new Mistake("a share above one", "share: 2/3",
                    "share: 3/2", "3", "outOfBounds"),
            new Mistake("a share that is none", "share: 2/3",
                    "share: most", "3", "outOfBounds"),
            new Mistake("money finer than a fen", "yuan: 200000}",
                    "yuan: 0.005}", "4", "outOfBounds"),
            new Mistake("a list where one value stands", "area: 示例市",
                    "area: [示例市]", "2", "textExpected"),
            new Mistake("one value where a list stands", "standards: [GB/T 19580]",
                    "standards: GB/T 19580", "3", "listExpected"),
            new Mistake("one value where names and values stand", "minimumScore: {clause: \"3\", points: 600}",
                    "minimumScore: 5", "", "mappingExpected"),
            new Mistake("an objection that does nothing", "notices: [winners, local], consequence: DISQUALIFY",
                    "notices: [], consequence: DISQUALIFY", "3", "outOfBounds"),
            new Mistake("an upheld objection to a list that is not noticed", "notices: [winners, local], consequence: DISQUALIFY",
                    "notices: [winners, local, losers], consequence: DISQUALIFY", "3", "noSuchNotice"),
            new Mistake("a commendation that nobody issues", "authority: 市政府, issuers: [甲局, 乙局]",
                    "authority: 市政府, issuers: []", "4", "outOfBounds"),
            new Mistake("a conferral of nothing", "gifts: [CERTIFICATE, MEDAL_OR_CUP]",
                    "gifts: []", "4", "outOfBounds"),
            new Mistake("certificates without a running number", "证〔{year}〕{number}号",
                    "证〔{year}〕号", "4", "outOfBounds"),
            new Mistake("certificates whose numbers come again every year", "证〔{year}〕{number}号",
                    "证{number}号", "4", "outOfBounds"),
            new Mistake("two rules on certificates", "kind: meritPersons, merit: 改进质量, numbering: \"功{edition}-{number}\", digits: 2",
                    "kind: certificate, issuer: 甲局, numbering: \"功{edition}-{number}\", digits: 2", "4", "keyTwice"),
            new Mistake("rank nought", "name: 金奖, rank: 1",
                    "name: 金奖, rank: 0", "1", "outOfBounds"),
            new Mistake("a validity of no years", "validity: {clause: \"2\", years: 3",
                    "validity: {clause: \"2\", years: 0", "2", "outOfBounds"));

    @Test
    void a_file_that_uses_every_word_is_sound() {
        assertThat(RegulationFiles.faults(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("MISTAKES")
    void a_mistake_is_named_once_with_its_line_and_clause(Mistake mistake) {
        assertThat(faults(mistake.file()))
                .containsExactly(tuple(mistake.line(), mistake.clause(), "scheme.fault." + mistake.fault()));
    }

    @Test
    void several_mistakes_are_named_together_in_the_order_of_the_lines() {
        var file = replaced("count: 10}", "count: ten}").replace("parity: ODD", "party: ODD").replace("basis: SITE", "basis: site");

        assertThat(faults(file)).containsExactly(
                tuple(lineOf("count: 10}"), "1", "scheme.fault.malformed"),
                tuple(lineOf("parity: ODD"), "3", "scheme.fault.unknownKey"),
                tuple(lineOf("basis: SITE"), "3", "scheme.fault.unknownWord"));
    }

    @Test
    void an_item_without_its_points_is_missed_in_its_category_and_in_the_total() {
        assertThat(faults(replaced("name: 领导, points: 400", "name: 领导, points: 300")))
                .containsExactly(tuple(lineOf("- number: \"1\""), "3", "scheme.fault.categoryPoints"));
        assertThat(faults(replaced("total: 1000", "total: 900")))
                .containsExactly(tuple(lineOf("total: 1000") - 2, "3", "scheme.fault.totalPoints"));
    }

    @Test
    void a_recommendation_that_nobody_signs_is_named_where_it_begins() {
        assertThat(faults(replaced("kind: OPINION", "kind: CHECK")))
                .containsExactly(tuple(lineOf("recommendation:") + 1, "3", "scheme.fault.noOpinion"));
    }

    @Test
    void a_screening_that_asks_for_a_consultation_wants_the_step_in_which_answers_are_put_down() {
        assertThat(faults(replaced("kind: CONSULTATION", "kind: DECISION")))
                .containsExactly(tuple(lineOf("screening:"), "2", "scheme.fault.askedNobody"));
    }

    @Test
    void a_clause_written_twice_is_named_where_it_stands_again() {
        assertThat(faults(replaced("{id: \"4\", label: 第四条", "{id: \"4\", label: 第四条, text: 奖励。}\n  - {id: \"4\", label: 第四条")))
                .containsExactly(tuple(lineOf("{id: \"4\", label") + 1, "4", "scheme.fault.clauseTwice"));
    }

    @Test
    void an_unknown_key_is_told_which_keys_may_stand_there() {
        assertThat(RegulationFiles.faults(replaced("parity: ODD", "party: ODD"))).singleElement()
                .satisfies(fault -> assertThat(fault.what().args()).containsExactly("party", "atLeast, choice, clause, parity"));
    }

    @Test
    void a_regulation_whose_text_is_not_held_may_cite_what_nobody_holds() {
        assertThat(faults(replaced("text: held", "text: not-held").replace("validity: {clause: \"2\"", "validity: {clause: \"77\"")))
                .isEmpty();
    }

    @Test
    void what_is_no_yaml_is_refused_with_its_line_and_a_tab_by_its_name() {
        assertThat(faults(replaced("  cycle: {clause", "\tcycle: {clause")))
                .containsExactly(tuple(lineOf("  cycle: {"), "", "scheme.fault.tab"));
        assertThat(faults("scheme: [beijing\naward: x")).extracting(fault -> fault.toList().get(2)).containsExactly("scheme.fault.notYaml");
        assertThat(faults("scheme: a\n---\nscheme: b")).extracting(fault -> fault.toList().get(2)).containsExactly("scheme.fault.notYaml");
    }

    @Test
    void what_is_empty_or_no_mapping_is_refused() {
        assertThat(faults("")).containsExactly(tuple(0, "", "scheme.fault.empty"));
        assertThat(faults("# nothing yet\n")).containsExactly(tuple(0, "", "scheme.fault.empty"));
        assertThat(faults("只有一句话")).containsExactly(tuple(1, "", "scheme.fault.mappingExpected"));
        assertThat(faults("- scheme: beijing")).containsExactly(tuple(1, "", "scheme.fault.mappingExpected"));
    }

    @Test
    void a_file_cannot_swell_loop_or_nest_without_end() {
        var swelling = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
        var looping = "clauses: &all\n  - {id: \"1\", label: x, text: x, items: *all}\n";
        var nesting = "scheme: " + "[".repeat(100_000);

        assertThat(faults(swelling)).extracting(fault -> fault.toList().get(2)).containsExactly("scheme.fault.notYaml");
        assertThat(faults(looping)).extracting(fault -> fault.toList().get(2)).containsExactly("scheme.fault.notYaml");
        assertThat(faults(nesting)).containsExactly(tuple(1, "", "scheme.fault.tooDeep"));
    }

    @Test
    void the_hash_is_that_of_the_file() {
        var regulation = RegulationFiles.sound("beijing-2020");

        assertThat(regulation.hash()).hasSize(64).isEqualTo(RegulationFiles.sound("beijing-2020").hash())
                .isNotEqualTo(RegulationFiles.sound("beijing-2018").hash());
    }

    private static List<Tuple> faults(String yaml) {
        return RegulationFiles.faults(yaml).stream()
                .map(fault -> tuple(fault.line(), fault.clause(), fault.what().key()))
                .toList();
    }

    private static String replaced(String written, String instead) {
        assertThat(SOUND).containsOnlyOnce(written);
        return SOUND.replace(written, instead);
    }

    private static int lineOf(String written) {
        return (int) SOUND.substring(0, SOUND.indexOf(written)).chars().filter(sign -> sign == '\n').count() + 1;
    }
}
