package award.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadedTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UTF-8, UTF-8", "GBK, GB18030", "GB18030, GB18030", "UTF-16, UTF-16"})
    void a_file_is_read_in_the_encoding_its_bytes_show(String written, String recognised) {
        var text = "组织,统一社会信用代码\n宁波市新碶街道某厂,91350100M000100Y43\n";

        assertThat(UploadedText.read(text.getBytes(Charset.forName(written))))
                .contains(new UploadedText(text, recognised));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(UploadedText.read("\uFEFF组织".getBytes(Charset.forName("UTF-8"))))
                .contains(new UploadedText("组织", "UTF-8"));
    }

    @Test
    void a_file_that_is_no_text_is_told() {
        assertThat(UploadedText.read(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xFF})).isEmpty();
    }
}
