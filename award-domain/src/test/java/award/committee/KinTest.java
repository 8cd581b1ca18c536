package award.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom an office makes a relative of a candidate.
class KinTest {

    @ParameterizedTest(name = "{0}; candidate {1}, recommended by {2}: {3}")
    @CsvSource({
        "宁波大碶压铸机械股份有限公司董事长, 宁波大碶压铸机械股份有限公司, 区经济和信息化局, EMPLOYER",
        "区经济和信息化局副局长, 宁波某厂, 北仑区经济和信息化局, RECOMMENDER",
        "区经济和信息化局副局长, 宁波某厂, 宁波市北仑区经济和信息化局, RECOMMENDER",
        "市市场监督管理局局长, 秦皇岛某厂, 海港区市场监督管理局,",
        "市财政局副局长, 某厂, 市经济和信息化局,",
        "大学质量工程教授, 某大学附属医院, 市卫生健康委员会,",
        "区经济和信息化局副局长, 宁波某厂, '',"
    })
    void an_office_begins_with_the_end_of_its_bodys_name(String office, String candidate, String recommender, RecusalGround ground) {
        assertThat(Kin.between(office, candidate, recommender)).isEqualTo(Optional.ofNullable(ground));
    }
}
