package award.honour;

import static org.assertj.core.api.Assertions.assertThat;

import award.scheme.ShippedRegulations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTitlesTest {

    private static final KnownTitles TITLES = new KnownTitles(ShippedRegulations.all());

    @ParameterizedTest(name = "{1} of {0}: {2}/{3}")
    @CsvSource({
        "北京市, 北京市人民政府质量管理奖,       beijing,  award",
        "北京市, 北京市人民政府质量管理奖提名奖, beijing,  nomination",
        "'',     北京市人民政府质量管理奖,       beijing,  award",
        "杭州市, 杭州市人民政府质量奖,           hangzhou, quality",
        "杭州市, 杭州市人民政府质量管理创新奖,   hangzhou, innovation",
        "杭州市, 杭州市人民政府质量管理优胜奖,   hangzhou, merit",
        "保山市, 市政府质量奖,                   baoshan,  award",
        "'',     宁波市北仑区人民政府质量奖,     beilun,   award"})
    void a_list_names_a_title_by_its_tier_or_by_its_award(String place, String words, String scheme, String tier) {
        assertThat(TITLES.find(words, place)).contains(new Title(scheme, tier, words));
    }

    @ParameterizedTest
    @CsvSource({"北京市, 杭州市人民政府质量奖", "'', 上海市市长质量奖", "秦皇岛市, 秦皇岛市政府质量奖"})
    void what_no_regulation_knows_or_leaves_open_is_not_guessed(String place, String words) {
        assertThat(TITLES.find(words, place)).isEmpty();
    }
}
