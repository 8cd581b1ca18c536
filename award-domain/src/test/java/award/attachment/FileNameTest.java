package award.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource({
            "营业执照.pdf, 营业执照.pdf",
            "C:\\Users\\li\\报告.docx, 报告.docx",
            "../../etc/passwd, passwd",
            "a<b>.png, a_b_.png",
            "'  spaces.pdf ', spaces.pdf",
            "'', -",
            "/, -"})
    void a_name_is_kept_without_its_path_and_what_no_name_holds(String sent, String kept) {
        assertThat(new FileName(sent).text()).isEqualTo(kept);
    }

    @Test
    void a_mark_that_turns_the_direction_of_writing_hides_no_extension() {
        var name = new FileName("report\u202Efdp.exe");

        assertThat(name.text()).isEqualTo("reportfdp.exe");
        assertThat(name.extension()).isEqualTo("exe");
    }

    @Test
    void a_long_name_keeps_its_extension() {
        var name = new FileName("证".repeat(300) + ".pdf");

        assertThat(name.text()).hasSize(FileName.LONGEST).endsWith("….pdf");
    }

    @ParameterizedTest(name = "{0} bytes are {1}")
    @CsvSource({"0, 0 B", "1023, 1023 B", "1024, 1 KB", "1048575, 1023 KB", "1048576, 1 MB", "1887437, 1.8 MB", "209715200, 200 MB"})
    void a_length_is_said_as_people_say_it(long bytes, String said) {
        assertThat(AttachmentRow.said(bytes)).isEqualTo(said);
    }
}
