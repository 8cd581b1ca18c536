package award.honour.store;

import static award.scheme.rule.AwardeeKind.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import award.MigratedDatabase;
import award.honour.GrantId;
import award.honour.GrantRow;
import award.honour.GrantState;
import award.honour.HistoricGrant;
import award.honour.Honoured;
import award.honour.RegisterQuery;
import award.honour.Title;
import award.honour.TitleDecision;
import award.honour.model.Grant;
import award.party.PartyId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class GrantsTest {

    private static final PartyId MILL = PartyId.fresh();
    private static final Title AWARD = new Title("baoshan", "award", "The award");

    private final Grants grants = new Grants();

    @BeforeEach
    void open(EntityManager em) {
        grants.em = em;
    }

    @Test
    void history_may_lack_its_day_and_its_edition(EntityManager em) {
        var id = add(MILL, "Mill", 2017, null);
        em.flush();
        em.clear();

        var grant = grants.find(id).orElseThrow();

        assertThat(grant.row()).extracting(GrantRow::edition, GrantRow::awardedOn, GrantRow::state)
                .containsExactly(null, null, GrantState.ACTIVE);
        assertThat(grant.reckonedFrom()).isEqualTo(LocalDate.of(2017, 12, 31));
    }

    @Test
    void what_became_of_a_title_is_kept_in_order(EntityManager em) {
        var id = add(MILL, "Mill", 2019, LocalDate.of(2019, 10, 20));
        var grant = grants.find(id).orElseThrow();
        grant.decide(decision(GrantState.SUSPENDED, LocalDate.of(2020, 3, 1)));
        grant.decide(decision(GrantState.REVOKED, LocalDate.of(2020, 6, 10)));
        em.flush();
        em.clear();

        var found = grants.of(List.of(MILL));

        assertThat(found).singleElement().satisfies(each -> assertThat(each.decisions())
                .extracting(TitleDecision::becomes).containsExactly(GrantState.SUSPENDED, GrantState.REVOKED));
    }

    @Test
    void the_register_is_found_by_scheme_year_and_part_of_a_name() {
        add(MILL, "Mill of the South", 2019, null);
        add(PartyId.fresh(), "Forge", 2020, null);

        assertThat(grants.page(new RegisterQuery("baoshan", 2019, "South"), 0, 20)).extracting(GrantRow::holder).contains("Mill of the South");
        assertThat(grants.page(new RegisterQuery("baoshan", 2020, "South"), 0, 20)).isEmpty();
        assertThat(grants.count(new RegisterQuery("nowhere", 0, ""))).isZero();
        assertThat(grants.years("baoshan")).containsSequence(2020, 2019);
    }

    @Test
    void an_honour_is_recognised_by_party_title_and_year() {
        var id = add(MILL, "Mill", 2019, null);

        assertThat(grants.recorded(MILL, AWARD, 2019)).contains(id);
        assertThat(grants.recorded(MILL, AWARD, 2018)).isEmpty();
    }

    private GrantId add(PartyId party, String name, int year, LocalDate day) {
        var id = GrantId.fresh();
        grants.add(new Grant(id, new HistoricGrant(new Honoured(party, name, ORGANISATION), AWARD, null, year, day, "", "test")));
        return id;
    }

    private static TitleDecision decision(GrantState becomes, LocalDate day) {
        return new TitleDecision(becomes, "baoshan/28.2", "an accident", day, "No. 1");
    }
}
