package award.scheme.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.Clause;
import award.scheme.ShippedRegulations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers of certificates, as the regulation files lay them down.
class NumberingTest {

    @Clause({"beijing/23", "qinhuangdao/20", "beilun/20", "baoshan/20.8", "hangzhou/4.1"})
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "beijing, 京质管奖证〔2026〕007号", "qinhuangdao, 秦质奖证〔2026〕007号", "beilun, 仑质奖证〔2026〕007号", "baoshan, 保质管奖证〔2026〕007号",
        "hangzhou, 杭质奖证〔2026〕007号"
    })
    void every_award_has_its_own_numbers(String scheme, String expected) {
        var certificate = ShippedRegulations.newest(scheme).rules().honouring(Honouring.Certificate.class).orElseThrow();

        assertThat(certificate.numbering().number(2026, 8, 7)).isEqualTo(expected);
    }

    @Test
    void the_running_number_grows_beyond_its_figures() {
        assertThat(new Numbering("{edition}-{number}", 2).number(2026, 3, 99)).isEqualTo("3-99");
        assertThat(new Numbering("{edition}-{number}", 2).number(2026, 3, 100)).isEqualTo("3-100");
    }

    @Test
    void readers_are_shown_the_first_number_with_its_year_left_open() {
        assertThat(new Numbering("证〔{year}〕{number}号", 3).example()).isEqualTo("证〔××××〕001号");
    }

    @ParameterizedTest
    @CsvSource({"证{number}, 3", "证{year}, 3", "{year}{number}, 0", "{year}{number}, 7"})
    void a_pattern_that_gives_a_number_twice_is_none(String pattern, int digits) {
        assertThatThrownBy(() -> new Numbering(pattern, digits)).isInstanceOf(IllegalArgumentException.class);
    }
}
