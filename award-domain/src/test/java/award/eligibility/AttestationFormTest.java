package award.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import award.scheme.ShippedRegulations;
import award.scheme.rule.AwardeeKind;
import org.junit.jupiter.api.Test;

class AttestationFormTest {

    @Test
    void a_checker_decides_on_what_facts_alone_do_not_answer() {
        var lines = AttestationForm.of(ShippedRegulations.find("beijing", "2020").orElseThrow(), AwardeeKind.ORGANISATION).lines();

        assertThat(lines).extracting(line -> line.clause().clause()).contains("12.2", "12.3", "14.1").doesNotContain("12.1", "14.3");
        assertThat(lines).filteredOn(line -> !line.binding()).extracting(line -> line.clause().clause()).contains("13.3", "13.7");
    }

    @Test
    void a_clause_is_decided_once() {
        for (var regulation : ShippedRegulations.all()) {
            assertThat(AttestationForm.of(regulation, AwardeeKind.ORGANISATION).lines())
                    .as(regulation.id()).extracting(AttestationForm.Line::clause).doesNotHaveDuplicates();
        }
    }
}
