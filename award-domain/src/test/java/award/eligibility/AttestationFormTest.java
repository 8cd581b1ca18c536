package award.eligibility;

import static award.eligibility.Applicant.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.AwardeeKind;
import award.shared.Finding;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttestationFormTest {

    private static final Regulation BEIJING = ShippedRegulations.find("beijing", "2020").orElseThrow();
    private static final Regulation BEILUN = ShippedRegulations.find("beilun", "2021").orElseThrow();

    @Test
    void a_checker_decides_on_what_facts_alone_do_not_answer() {
        var lines = AttestationForm.of(BEIJING, AwardeeKind.ORGANISATION).lines();

        assertThat(lines).extracting(line -> line.clause().clause()).contains("12.2", "12.3", "14.1").doesNotContain("12.1", "14.3");
        assertThat(lines).filteredOn(line -> !line.binding()).extracting(line -> line.clause().clause()).contains("13.3", "13.7");
    }

    @Test
    void what_is_decided_has_a_key_of_its_own() {
        for (var regulation : ShippedRegulations.all()) {
            assertThat(AttestationForm.of(regulation, AwardeeKind.ORGANISATION).lines())
                    .as(regulation.id()).extracting(AttestationForm.Line::key).doesNotHaveDuplicates();
        }
    }

    @Test
    @Clause("beilun/10.4")
    void three_matters_of_one_clause_are_decided_apart() {
        var asked = AttestationForm.of(BEILUN, AwardeeKind.ORGANISATION).lines().stream()
                .filter(line -> line.clause().equals(BEILUN.cite("10.4"))).map(AttestationForm.Line::key).toList();
        var applicant = organisation().with("industry", "J").with("aboveScale", false)
                .attested("lawful", Attestation.ACCEPTED).attested("qualityAdvanced", Attestation.REJECTED);
        var findings = Examination.examine(BEILUN, applicant.dossier());

        assertThat(asked).containsExactly("lawful", "indicatorsLeading", "qualityAdvanced");
        assertThat(findings.refusals()).extracting(Finding::matter).contains(Optional.of("qualityAdvanced")).doesNotContain(Optional.of("lawful"));
        assertThat(findings.questions()).extracting(Finding::matter).contains(Optional.of("indicatorsLeading"));
    }
}
