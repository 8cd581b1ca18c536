package award.party.store;

import static award.party.PartyOrder.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.MigratedDatabase;
import award.party.BodyKind;
import award.party.CreditCode;
import award.party.IndividualFacts;
import award.party.Industry;
import award.party.OrganisationFacts;
import award.party.PartyFilter;
import award.party.PartyId;
import award.party.PartyKind;
import award.party.PartyName;
import award.party.PartyOrder;
import award.party.PartyRow;
import award.party.Relation;
import award.party.RelationKind;
import award.party.ResidentId;
import award.party.Scale;
import award.party.model.Individual;
import award.party.model.Organisation;
import award.party.model.Party;
import award.party.model.PartyRelation;
import award.shared.Yuan;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class PartyStoresTest {

    private static final CreditCode CODE = new CreditCode("91350100M000100Y43");
    private static final LocalDate FOUNDED = LocalDate.of(1994, 3, 1);
    private static final LocalDate RENAMED = LocalDate.of(2020, 6, 1);

    private EntityManager em;
    private PartyStores stores;

    @BeforeEach
    void stores(EntityManager em) {
        this.em = em;
        this.stores = PartyStores.on(em);
    }

    @Test
    void an_organisation_comes_back_as_it_was_with_every_name() {
        var facts = new OrganisationFacts(CODE, BodyKind.ENTERPRISE, "330206", Industry.MANUFACTURING, FOUNDED,
                new Scale(1200, Yuan.wan(39_999), null));
        var organisation = new Organisation(PartyId.fresh(), PartyName.current("北仑旧厂", FOUNDED), facts);
        organisation.rename("北仑新厂", RENAMED);
        keep(organisation);

        var found = (Organisation) stores.parties().find(organisation.id()).orElseThrow();

        assertThat(found.facts()).isEqualTo(facts);
        assertThat(found.names()).isEqualTo(organisation.names());
        assertThat(found.kind()).isEqualTo(PartyKind.ORGANISATION);
        assertThat(stores.parties().withCode(CODE)).contains(found);
    }

    @Test
    void an_organisation_of_which_only_the_name_is_known_comes_back_so() {
        var organisation = keep(named("史上某厂"));

        var found = (Organisation) stores.parties().find(organisation.id()).orElseThrow();

        assertThat(found.facts()).isEqualTo(OrganisationFacts.unknown());
    }

    @Test
    void an_individual_comes_back_as_it_was() {
        var employer = keep(named("某厂"));
        var facts = new IndividualFacts(new ResidentId("11010519491231002X"), null, "130302", employer.id());
        var individual = keep(new Individual(PartyId.fresh(), PartyName.current("张三", null), facts));

        var found = stores.parties().withResidentId(facts.residentId()).orElseThrow();

        assertThat(found.id()).isEqualTo(individual.id());
        assertThat(((Individual) found).facts()).isEqualTo(facts);
    }

    @Test
    void two_parties_never_hold_one_code() {
        keep(coded("甲厂", CODE));

        assertThatThrownBy(() -> keep(coded("乙厂", CODE))).isInstanceOf(PersistenceException.class);
    }

    @Test
    void whoever_saw_an_older_version_cannot_change_it() {
        var organisation = keep(named("某厂"));

        assertThat(stores.parties().find(Party.class, organisation.id(), organisation.version())).isPresent();
        assertThatThrownBy(() -> stores.parties().find(Party.class, organisation.id(), organisation.version() + 1))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void a_change_of_the_name_alone_is_a_new_version() {
        var organisation = keep(named("某厂"));
        long seen = organisation.version();

        var found = (Organisation) stores.parties().find(organisation.id()).orElseThrow();
        found.correct("某总厂", found.facts());
        em.flush();

        assertThat(found.version()).isEqualTo(seen + 1);
    }

    @Test
    void a_list_is_narrowed_by_any_name_by_code_by_place_and_by_kind() {
        var organisation = new Organisation(PartyId.fresh(), PartyName.current("北仑旧厂", FOUNDED),
                new OrganisationFacts(CODE, null, "330206002", Industry.MANUFACTURING, FOUNDED, Scale.UNKNOWN));
        organisation.rename("北仑新厂", RENAMED);
        keep(organisation);
        keep(named("秦皇岛某厂"));
        keep(new Individual(PartyId.fresh(), PartyName.current("张三", null), new IndividualFacts(null, null, null, null)));

        assertThat(names(PartyFilter.called("旧"))).containsExactly("北仑新厂");
        assertThat(names(PartyFilter.called(" 9135 "))).containsExactly("北仑新厂");
        assertThat(names(PartyFilter.called("%"))).isEmpty();
        assertThat(names(new PartyFilter("", null, null, "330200", false))).containsExactly("北仑新厂");
        assertThat(names(new PartyFilter("", PartyKind.INDIVIDUAL, null, "", false))).containsExactly("张三");
        assertThat(names(new PartyFilter("", null, BodyKind.ENTERPRISE, "", false))).containsExactly("北仑新厂");
        assertThat(names(new PartyFilter("", null, null, "", true))).containsExactly("秦皇岛某厂");
    }

    @Test
    void a_list_is_sorted_by_pinyin_and_paged_and_what_has_no_code_comes_last() {
        keep(named("张三厂"));
        keep(named("阿里厂"));
        keep(coded("北仑厂", CODE));

        assertThat(stores.rows().count(PartyFilter.ALL)).isEqualTo(3);
        assertThat(names(PartyFilter.ALL)).containsExactly("阿里厂", "北仑厂", "张三厂");
        assertThat(stores.rows().page(PartyFilter.ALL, NAME, false, 1, 1)).extracting(PartyRow::name).containsExactly("北仑厂");
        assertThat(stores.rows().page(PartyFilter.ALL, PartyOrder.CODE, true, 0, 1)).extracting(PartyRow::name).containsExactly("北仑厂");
    }

    @Test
    void a_party_is_recognised_by_code_and_by_past_name() {
        var organisation = new Organisation(PartyId.fresh(), PartyName.current("旧厂", FOUNDED), OrganisationFacts.of(CODE));
        organisation.rename("新厂", RENAMED);
        keep(organisation);

        assertThat(stores.rows().withCodes(List.of(CODE.value(), "x"))).extracting(PartyRow::name).containsExactly("新厂");
        assertThat(stores.rows().calledOneOf(List.of("旧厂", "别厂"))).singleElement().satisfies(called -> {
            assertThat(called.name()).isEqualTo("旧厂");
            assertThat(called.party().name()).isEqualTo("新厂");
        });
        assertThat(stores.rows().called("新厂")).hasSize(1);
        assertThat(stores.rows().find(organisation.id())).map(PartyRow::name).contains("新厂");
    }

    @Test
    void relations_are_listed_from_both_ends_and_followed_however_far() {
        var old = keep(named("旧厂"));
        var merged = keep(named("合并厂"));
        var split = keep(named("分立厂"));
        relate(old, RelationKind.MERGED_INTO, merged);
        relate(split, RelationKind.DIVIDED_FROM, merged);

        assertThat(stores.relations().of(merged.id())).extracting(related -> related.otherName() + " " + related.first())
                .containsExactly("分立厂 false", "旧厂 false");
        assertThat(stores.relations().of(old.id())).singleElement()
                .satisfies(related -> assertThat(related.first()).isTrue());
        assertThat(stores.relations().kinshipOf(split.id()).historyOf(split.id(), RENAMED))
                .containsExactlyInAnyOrder(split.id(), merged.id(), old.id());
    }

    private List<String> names(PartyFilter filter) {
        return stores.rows().page(filter, NAME, true, 0, 20).stream().map(PartyRow::name).toList();
    }

    private void relate(Party first, RelationKind kind, Party second) {
        stores.relations().add(new PartyRelation(new Relation(first.id(), kind, second.id(), RENAMED, null)));
    }

    private static Organisation named(String name) {
        return new Organisation(PartyId.fresh(), PartyName.current(name, null), OrganisationFacts.unknown());
    }

    private static Organisation coded(String name, CreditCode code) {
        return new Organisation(PartyId.fresh(), PartyName.current(name, null), OrganisationFacts.of(code));
    }

    private <T extends Party> T keep(T party) {
        stores.parties().add(party);
        em.flush();
        em.clear();
        return party;
    }
}
