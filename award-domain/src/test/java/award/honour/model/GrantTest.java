package award.honour.model;

import static award.honour.GrantState.ACTIVE;
import static award.honour.GrantState.REVOKED;
import static award.honour.GrantState.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import award.Clause;
import award.honour.GrantId;
import award.honour.GrantState;
import award.honour.HistoricGrant;
import award.honour.Honoured;
import award.honour.PastGrant.Standing;
import award.honour.Title;
import award.honour.TitleDecision;
import award.party.PartyId;
import award.scheme.ShippedRegulations;
import award.scheme.rule.AwardeeKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of a title, and how history is asked for it.
class GrantTest {

    @Test
    @Clause({"beilun/26", "baoshan/28"})
    void a_title_is_suspended_restored_and_revoked_and_every_decision_is_kept() {
        var grant = grant(1, LocalDate.of(2023, 12, 1));
        grant.decide(to(SUSPENDED));
        grant.decide(to(ACTIVE));
        grant.decide(to(REVOKED));

        assertThat(grant.state()).isEqualTo(REVOKED);
        assertThat(grant.decisions()).extracting(TitleDecision::becomes).containsExactly(SUSPENDED, ACTIVE, REVOKED);
    }

    @ParameterizedTest(name = "{0} does not become {1}")
    @CsvSource({"ACTIVE, ACTIVE", "SUSPENDED, SUSPENDED", "REVOKED, ACTIVE", "REVOKED, SUSPENDED", "REVOKED, REVOKED"})
    void what_is_revoked_stays_revoked_and_nothing_becomes_what_it_is(GrantState from, GrantState to) {
        var grant = grant(1, LocalDate.of(2023, 12, 1));
        if (from != ACTIVE) grant.decide(to(from));

        assertThatIllegalStateException().isThrownBy(() -> grant.decide(to(to)));
    }

    @Test
    @Clause("baoshan/5")
    void history_tells_the_last_day_of_validity_and_what_became_of_the_title() {
        var grant = grant(1, LocalDate.of(2023, 12, 1));
        grant.decide(to(REVOKED));
        var past = grant.past(ShippedRegulations.newest("baoshan").rules());

        assertThat(past.lastDay()).contains(LocalDate.of(2026, 12, 1));
        assertThat(past.standing()).isEqualTo(Standing.REVOKED);
        assertThat(past.validOn(LocalDate.of(2024, 1, 1))).isFalse();
    }

    @Test
    void where_only_the_year_is_known_its_last_day_is_taken() {
        var past = grant(1, null).past(ShippedRegulations.newest("baoshan").rules());

        assertThat(past.awardedOn()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(past.lastDay()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void an_edition_that_nobody_knows_is_not_taken_for_one() {
        var rules = ShippedRegulations.newest("baoshan").rules();

        assertThat(grant(null, null).past(rules).isEditionKnown()).isFalse();
        assertThat(grant(1, null).past(rules).isEditionKnown()).isTrue();
    }

    private static Grant grant(Integer edition, LocalDate awardedOn) {
        var honoured = new Honoured(PartyId.fresh(), "某厂", AwardeeKind.ORGANISATION);
        return new Grant(GrantId.fresh(), new HistoricGrant(
                honoured, new Title("baoshan", "award", "保山市市长质量奖"), edition, 2023, awardedOn, "", "名单"));
    }

    private static TitleDecision to(GrantState state) {
        return new TitleDecision(state, "28", "查实", LocalDate.of(2025, 5, 6), "〔2025〕3号");
    }
}
