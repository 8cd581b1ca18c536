package award.review;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.ShippedRegulations;
import award.shared.Findings.Verdict;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a panel is made as its regulation says.
class PanelCheckTest {

    @Clause("baoshan/20.3")
    @ParameterizedTest(name = "{0}: a panel of {1}: {2}")
    @CsvSource({
        "baoshan, 3, REFUSE", "baoshan, 4, REFUSE", "baoshan, 5, PASS", "baoshan, 6, REFUSE", "baoshan, 7, PASS", "baoshan, 0, REFUSE",
        "beijing, 4, PASS", "beijing, 1, PASS"
    })
    void a_panel_has_five_members_or_more_and_an_odd_number_where_the_text_says_so(String scheme, int members, Verdict expected) {
        var panel = IntStream.range(0, members).mapToObj(number -> new Panelist("专家" + number, "", number == 0)).toList();

        assertThat(PanelCheck.check(ShippedRegulations.newest(scheme).rules(), panel).verdict()).isEqualTo(expected);
    }
}
