package award.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.application.Submission.Gap;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.FormBlock.Commitment;
import award.scheme.rule.FormBlock.Figures;
import award.scheme.rule.FormBlock.Lines;
import award.scheme.rule.FormBlock.Severity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilledFormTest {

    private static final ApplicationForm HANGZHOU = form("hangzhou", "2025");
    private static final ApplicationForm BEIJING = form("beijing", "2020");

    private final Map<String, String> told = new HashMap<>();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "debtRatio, 40.00", "assetContribution, 20.00", "equityGrowth, 120.00", "costProfit, 12.50", "productivity, 30.00",
        "currentTurnover, 2.00", "salesRate, 97.00", "lossRate, 0.500", "newRate, 35.00", "energyUse, 0.0800", "energyFall, 20.00"})
    @Clause("hangzhou/3.2.3")
    void ratios_follow_from_the_figures_of_a_year_and_the_year_before(String indicator, BigDecimal expected) {
        figures("2023", Map.of("assets", "9,000", "equity", "5000", "currentAssets", "4000", "output", "10000", "energy", "1000"));
        figures("2024", Map.ofEntries(Map.entry("assets", "11,000"), Map.entry("equity", "6000"), Map.entry("currentAssets", "6000"),
                Map.entry("output", "10000"), Map.entry("energy", "800"), Map.entry("liabilities", "4400"), Map.entry("profit", "1000"),
                Map.entry("taxes", "900"), Map.entry("interest", "100"), Map.entry("costs", "8000"), Map.entry("addedValue", "3000"),
                Map.entry("staff", "100"), Map.entry("revenue", "10000"), Map.entry("soldOutput", "9700"), Map.entry("qualityLoss", "50"),
                Map.entry("newOutput", "3500")));

        assertThat(ratio(indicator, 2024)).hasValue(expected);
    }

    @Test
    void every_block_and_field_has_a_name_to_ask_for_a_correction_by() {
        for (var form : List.of(HANGZHOU, BEIJING)) {
            assertThat(form.name("").args()).containsExactly(form.rule().name());
            for (var block : form.blocks()) {
                assertThat(form.name(block.key()).args()).containsExactly(block.name());
                assertThat(form.fields(block.key()).stream().filter(field -> !field.key().equals(block.key())))
                        .allSatisfy(field -> assertThat(form.name(field.key()).args()).containsExactly(block.name(), field.label()));
            }
        }
    }

    @Test
    void what_is_missing_or_nought_gives_no_ratio() {
        figures("2024", Map.of("liabilities", "100", "assets", "0"));

        assertThat(ratio("debtRatio", 2024)).isEmpty();
        assertThat(ratio("equityGrowth", 2024)).isEmpty();
    }

    @Test
    void figures_that_cannot_be_true_together_are_refused_and_doubtful_ones_are_only_told() {
        figures("2024", Map.of("output", "100", "newOutput", "120", "assets", "100", "liabilities", "130"));

        var doubts = filled(HANGZHOU).doubts();
        assertThat(doubts).extracting(FilledForm.Doubt::severity).contains(Severity.REFUSE, Severity.WARN);
        assertThat(filled(HANGZHOU).gaps()).extracting(Gap::field).contains("figures.output.2024").doesNotContain("figures.liabilities.2024");
    }

    @Test
    void a_figure_of_the_year_before_the_first_is_asked_for_where_something_is_reckoned_from_it() {
        var figures = (Figures) HANGZHOU.rule().block("figures").orElseThrow();

        assertThat(HANGZHOU.years(figures)).containsExactly(2023, 2024, 2025);
        assertThat(HANGZHOU.field("figures.assets.2022")).isPresent();
        assertThat(HANGZHOU.field("figures.profit.2022")).isEmpty();
        assertThat(HANGZHOU.field("figures.debtRatio.2024")).isEmpty();
    }

    @ParameterizedTest(name = "{0} characters: refused {1}")
    @CsvSource({"2999, false", "3000, false", "3001, true"})
    void an_overview_has_three_thousand_characters_at_most(int characters, boolean refused) {
        told.put("overview", "质".repeat(characters));

        assertThat(filled(BEIJING).gaps().stream().anyMatch(gap -> gap.field().equals("overview"))).isEqualTo(refused);
    }

    @ParameterizedTest(name = "{0} characters in each of two items: refused {1}")
    @CsvSource({"25000, false", "25001, true"})
    void the_limit_of_the_self_assessment_is_for_all_its_items_together(int characters, boolean refused) {
        BEIJING.items().subList(0, 2).forEach(item -> told.put("selfAssessment." + item.number(), "量".repeat(characters)));

        assertThat(filled(BEIJING).gaps().stream().anyMatch(gap -> gap.field().equals("selfAssessment"))).isEqualTo(refused);
    }

    @Test
    void a_line_that_was_begun_is_filled_in_to_its_end() {
        var products = (Lines) BEIJING.rule().block("products").orElseThrow();
        assertThat(filled(BEIJING).gaps(products)).extracting(Gap::field).containsExactly("products");

        told.put("products.2.name", "精密轴承");

        assertThat(filled(BEIJING).rows(products)).containsExactly(2);
        assertThat(filled(BEIJING).gaps(products)).extracting(Gap::field)
                .containsExactly("products.2.standard", "products.2.level", "products.2.sales");
    }

    @Test
    @Clause({"beijing/3", "qinhuangdao/22", "beilun/4", "baoshan/4", "hangzhou/1.5"})
    void every_form_asks_for_the_commitment_and_says_that_no_fee_is_charged() {
        ShippedRegulations.all().stream().flatMap(regulation -> regulation.rules().forms().stream()).forEach(rule -> {
            var commitment = rule.block("commitment").orElseThrow();
            assertThat(((Commitment) commitment).pledges()).anyMatch(pledge -> pledge.contains("不收取任何费用"));
        });
        told.put("commitment.1", "true");

        assertThat(filled(BEIJING).gaps()).extracting(Gap::field).contains("commitment.2");
    }

    @Test
    @Clause({"beijing/16", "qinhuangdao/13", "beilun/16", "baoshan/20.2", "hangzhou/3.2.3"})
    void every_kind_of_awardee_of_every_regulation_held_has_its_form() {
        ShippedRegulations.all().stream().filter(regulation -> regulation.holding() == Regulation.Holding.HELD && !regulation.rules().forms().isEmpty())
                .forEach(regulation -> assertThat(regulation.rules().forms()).extracting(rule -> rule.kind())
                        .containsExactlyInAnyOrderElementsOf(regulation.rules().awardees().orElseThrow().kinds()));
    }

    @Test
    void the_facts_that_conditions_need_are_taken_from_the_form() {
        told.put("register.division", "110112");
        told.put("register.scienceAward", "true");
        told.put("register.name", "北京某某精密机械有限公司");

        assertThat(filled(BEIJING).facts()).isEqualTo(Map.of("division", "110112", "scienceAward", "true"));
    }

    private void figures(String year, Map<String, String> figures) {
        figures.forEach((indicator, figure) -> told.put("figures." + indicator + "." + year, figure));
    }

    private Optional<BigDecimal> ratio(String key, int year) {
        var figures = (Figures) HANGZHOU.rule().block("figures").orElseThrow();
        var indicator = figures.indicators().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
        return filled(HANGZHOU).figure(figures, indicator, year);
    }

    private FilledForm filled(ApplicationForm form) {
        return new FilledForm(form, told);
    }

    private static ApplicationForm form(String scheme, String version) {
        var regulation = ShippedRegulations.all().stream()
                .filter(each -> each.scheme().equals(scheme) && each.version().equals(version)).findFirst().orElseThrow();
        return ApplicationForm.of(regulation, AwardeeKind.ORGANISATION, 2026).orElseThrow();
    }
}
