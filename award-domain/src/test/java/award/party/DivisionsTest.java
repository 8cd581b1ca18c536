package award.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {

    private static final Divisions DIVISIONS = Divisions.shipped();

    @ParameterizedTest(name = "{0} within {1}: {2}")
    @CsvSource({
        "110112,    110000, true",
        "110000,    110000, true",
        "330206002, 330206, true",
        "330206002, 330200, true",
        "330206,    330206, true",
        "330205,    330206, false",
        "330200,    330206, false",
        "330110,    330200, false",
        "330299,    330200, true"}) // not known by name
    void a_place_lies_within_its_jurisdiction(String place, String jurisdiction, boolean within) {
        assertThat(DIVISIONS.within(place, jurisdiction)).isEqualTo(within);
    }

    @Test
    void a_street_knows_the_way_to_its_province() {
        var street = DIVISIONS.find("330206002").orElseThrow();

        assertThat(DIVISIONS.path(street)).extracting(Division::name).containsExactly("浙江省", "宁波市", "北仑区", "新碶街道");
    }

    @Test
    void a_district_has_its_streets_under_it() {
        var beilun = DIVISIONS.find("330206").orElseThrow();

        assertThat(DIVISIONS.under(beilun)).hasSize(13).first().isEqualTo(beilun);
    }
}
