package award.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.application.form.FormComparison.FigureChange;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.FormBlock.Figures;
import award.shared.Difference.Piece;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormComparisonTest {

    private static final Regulation QINHUANGDAO = ShippedRegulations.find("qinhuangdao", "2023").orElseThrow();
    private static final int LAST = 2024;
    private static final int NOW = 2026;

    @Test
    @Clause("qinhuangdao/11")
    void each_indicator_stands_in_the_last_full_year_before_its_edition() {
        var change = change(filled(LAST, Map.of("revenue", "1,000.00")), filled(NOW, Map.of("revenue", "1250")), "主营业务收入");

        assertThat(change.lastYear()).isEqualTo(2023);
        assertThat(change.year()).isEqualTo(2025);
        assertThat(change.change()).contains(new BigDecimal("250.00"));
        assertThat(change.percent()).contains(new BigDecimal("25.0"));
        assertThat(change.isRisen()).isTrue();
    }

    @Test
    @Clause("qinhuangdao/11")
    void what_is_computed_is_compared_as_well() {
        var last = filled(LAST, Map.of("liabilities", "60", "assets", "100"));
        var now = filled(NOW, Map.of("liabilities", "60", "assets", "120"));

        assertThat(change(last, now, "资产负债率").last()).contains(new BigDecimal("60.00"));
        assertThat(change(last, now, "资产负债率").now()).contains(new BigDecimal("50.00"));
        assertThat(change(last, now, "资产负债率").isFallen()).isTrue();
        assertThat(change(last, now, "资产负债率").field()).isEmpty();
    }

    @Test
    void where_a_side_tells_nothing_nothing_is_compared() {
        var comparison = FormComparison.of(filled(LAST, Map.of()), filled(NOW, Map.of("revenue", "1250", "profit", "0")));

        assertThat(comparison.comparable()).isZero();
        assertThat(comparison.risen()).isZero();
        assertThat(change(filled(LAST, Map.of("profit", "0")), filled(NOW, Map.of("profit", "8")), "利润总额")).satisfies(grown -> {
            assertThat(grown.change()).contains(new BigDecimal("8"));
            assertThat(grown.percent()).isEmpty();
        });
        assertThat(change(filled(LAST, Map.of("profit", "-10")), filled(NOW, Map.of("profit", "5")), "利润总额").percent())
                .contains(new BigDecimal("150.0"));
        assertThat(change(filled(LAST, Map.of("profit", "5")), filled(NOW, Map.of("profit", "5")), "利润总额")).satisfies(same -> {
            assertThat(same.isRisen()).isFalse();
            assertThat(same.isFallen()).isFalse();
        });
    }

    @Test
    void a_text_shows_what_was_put_in_and_what_was_taken_out() {
        var form = ApplicationForm.of(QINHUANGDAO, AwardeeKind.ORGANISATION, NOW).orElseThrow();
        var field = form.blocks().stream().flatMap(block -> form.fields(block.key()).stream())
                .filter(each -> each.type() == FieldType.LONG_TEXT).findFirst().orElseThrow().key();
        var comparison = FormComparison.of(new FilledForm(form(LAST), Map.of(field, "建立质量体系。")), new FilledForm(form(NOW), Map.of(field, "建立卓越质量体系。")));

        assertThat(comparison.changedTexts()).singleElement().satisfies(text -> {
            assertThat(text.difference().newer()).contains(new Piece("卓越", true));
            assertThat(text.difference().older()).noneMatch(Piece::changed);
        });
        assertThat(FormComparison.of(new FilledForm(form(LAST), Map.of(field, "同")), new FilledForm(form(NOW), Map.of(field, "同"))).changedTexts()).isEmpty();
    }

    private static FigureChange change(FilledForm last, FilledForm now, String name) {
        return FormComparison.of(last, now).figures().stream().filter(figure -> figure.name().equals(name)).findFirst().orElseThrow();
    }

    private static ApplicationForm form(int year) {
        return ApplicationForm.of(QINHUANGDAO, AwardeeKind.ORGANISATION, year).orElseThrow();
    }

    private static FilledForm filled(int year, Map<String, String> figures) {
        var form = form(year);
        var block = form.blocks().stream().filter(Figures.class::isInstance).map(Figures.class::cast).findFirst().orElseThrow();
        var told = new HashMap<String, String>();
        figures.forEach((key, value) -> Optional.of(block.indicators().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow())
                .ifPresent(indicator -> told.put(ApplicationForm.cell(block, indicator, year - 1), value)));
        return new FilledForm(form, told);
    }
}
