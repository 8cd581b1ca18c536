package award.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import award.document.Align;
import award.document.Certificate;
import award.document.Code;
import award.document.Document;
import award.document.Master;
import award.document.Origin;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Certificates: one sheet each, with everything on it and nothing over the frame.
class CertificateTest {

    private static final Fonts FONTS = Fonts.bundled();
    private static final double FRAME = Master.mm(9);

    @Test
    void a_certificate_says_what_it_was_given_and_fills_one_sheet() {
        var sheets = sheets(certificate("保山市永昌茶业有限公司：", ""));

        assertThat(sheets).hasSize(1);
        assertThat(words(sheets.getFirst())).contains("荣\u3000誉\u3000证\u3000书", "保山市永昌茶业有限公司：", "特发此证", "保山市人民政府", "2025年12月3日", "编号：保质管奖证〔2025〕001号")
                .doesNotContain("副本");
    }

    @Test
    void a_copy_is_marked_in_red() {
        var red = runs(sheets(certificate("保山市永昌茶业有限公司：", "副\u3000本")).getFirst()).stream()
                .filter(run -> run.colour() == Ink.Colour.RED).map(CertificateTest::read).collect(Collectors.joining());

        assertThat(red).contains("荣\u3000誉\u3000证\u3000书", "副\u3000本");
    }

    @ParameterizedTest(name = "a name of {0} characters")
    @ValueSource(ints = {2, 27, 60, 100, 200})
    void a_name_of_any_length_stays_above_the_seal_and_inside_the_frame(int length) {
        var runs = runs(sheets(certificate("大".repeat(length) + "：", "")).getFirst());

        double seal = runs.stream().filter(run -> read(run).contains("人民政府") && run.size() == 20).mapToDouble(Ink.Run::baseline).min().orElseThrow();
        assertThat(runs.stream().filter(run -> read(run).contains("特发此证"))).allMatch(run -> run.baseline() < seal - run.size());
        assertThat(runs).allMatch(run -> run.lefts()[0] > FRAME && run.baseline() < Master.LANDSCAPE.paperHeight() - FRAME);
        assertThat(runs).allMatch(run -> run.lefts()[run.lefts().length - 1] < Master.LANDSCAPE.paperWidth() - FRAME - run.size());
    }

    private static Certificate certificate(String holder, String mark) {
        return new Certificate("荣誉证书", holder, List.of("你单位荣获2025年度（第八届）保山市人民政府质量管理奖，有效期自2025年12月3日至2028年12月3日。", "特发此证。"),
                List.of("保山市人民政府"), "2025年12月3日", new Code("https://award.example/public/certificate.xhtml?number=1", 24, Align.LEFT, "扫码查验"),
                List.of("编号：保质管奖证〔2025〕001号", "有效期至2028年12月3日"), mark);
    }

    private static List<Sheet> sheets(Certificate certificate) {
        return Compositor.sheets(Document.of("证书", new Origin("保山市人民政府", Instant.EPOCH, "1")).on(Certificate.SHEET).add(certificate), FONTS);
    }

    private static List<Ink.Run> runs(Sheet sheet) {
        return sheet.inks().stream().filter(Ink.Run.class::isInstance).map(Ink.Run.class::cast).toList();
    }

    private static String words(Sheet sheet) {
        return runs(sheet).stream().map(CertificateTest::read).collect(Collectors.joining());
    }

    private static String read(Ink.Run run) {
        return new String(run.codePoints(), 0, run.codePoints().length);
    }
}
