package award.honour.service;

import static award.scheme.rule.AwardeeKind.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import award.MigratedDatabase;
import award.honour.GrantId;
import award.honour.HistoricGrant;
import award.honour.Honoured;
import award.honour.Title;
import award.party.PartyId;
import award.scheme.service.ShippedShelf;
import award.shared.service.KeptActs;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Imported winners get the number of their edition, on which intervals counted in editions rest.
@ExtendWith(MigratedDatabase.class)
class EditionNumberTest {

    /// A year of its own: the register may know others by other tests.
    private static final int YEAR = 1987;
    private static final String TOLD = "府公报1987年第3号";

    private HonourRegister register;

    @BeforeEach
    void open(EntityManager em) {
        register = HonourDesks.on(em, new ShippedShelf(), new KeptActs());
    }

    @Test
    void one_winner_or_all_of_a_year_get_the_number() {
        var first = won("甲厂", null);
        var second = won("乙厂", null);
        var third = won("丙厂", null);

        assertThat(register.number(first, 2, TOLD, false)).isEqualTo(1);
        assertThat(register.number(second, 2, TOLD, true)).isEqualTo(2);
        assertThat(number(third)).isEqualTo(2);
    }

    @Test
    void winners_of_one_year_stand_under_one_number() {
        won("甲厂", 2);
        var other = won("乙厂", null);

        assertThat(register.number(other, 3, TOLD, true)).isZero();
        assertThat(number(other)).isNull();
    }

    private GrantId won(String name, Integer edition) {
        return register.recordHistoric(new HistoricGrant(new Honoured(PartyId.fresh(), name, ORGANISATION), new Title("beijing", "award", "市政府质量管理奖"),
                edition, YEAR, null, "", "来源"));
    }

    private Integer number(GrantId id) {
        return register.grants.find(id).orElseThrow().row().edition();
    }
}
