package award.party.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.party.BodyKind;
import award.party.CreditCode;
import award.party.OrganisationFacts;
import award.party.PartyId;
import award.party.PartyName;
import award.party.RenamingTooEarlyException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationTest {

    private static final LocalDate FOUNDED = LocalDate.of(1994, 3, 1);
    private static final LocalDate RENAMED = LocalDate.of(2020, 6, 1);
    private static final CreditCode CODE = new CreditCode("91350100M000100Y43");

    private final Organisation organisation =
            new Organisation(PartyId.fresh(), PartyName.current("旧名厂", FOUNDED), OrganisationFacts.of(CODE));

    @Test
    void a_new_name_ends_the_old_one_the_day_before() {
        var change = organisation.rename("新名公司", RENAMED);

        assertThat(organisation.name()).isEqualTo("新名公司");
        assertThat(organisation.names()).containsExactly(
                new PartyName("旧名厂", FOUNDED, RENAMED.minusDays(1)), PartyName.current("新名公司", RENAMED));
        assertThat(change.oldName()).isEqualTo("旧名厂");
    }

    @ParameterizedTest
    @CsvSource({"1994-02-28", "1994-03-01"})
    void a_new_name_cannot_begin_before_or_with_the_present_one(LocalDate since) {
        assertThatThrownBy(() -> organisation.rename("新名公司", since)).isInstanceOf(RenamingTooEarlyException.class);
        assertThat(organisation.names()).hasSize(1);
    }

    @Test
    void a_spelling_set_right_is_no_new_name() {
        organisation.correct("旧名总厂", organisation.facts());

        assertThat(organisation.names()).containsExactly(PartyName.current("旧名总厂", FOUNDED));
    }

    @Test
    void the_code_tells_the_kind_of_body_whatever_was_entered() {
        var entered = new OrganisationFacts(CODE, BodyKind.STATE_ORGAN, null, null, null, OrganisationFacts.unknown().scale());

        organisation.correct("旧名厂", entered);

        assertThat(organisation.facts().bodyKind()).isEqualTo(BodyKind.ENTERPRISE);
    }
}
