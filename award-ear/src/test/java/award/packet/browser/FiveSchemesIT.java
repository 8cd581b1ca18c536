package award.packet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The packets of all five awards as files, in `target/packets`: in their order, numbered through, fit for the archive.
@ExtendWith(InBrowser.class)
class FiveSchemesIT {

    private static final Path FOLDER = Path.of("target", "packets");
    private static final List<String> ORDER = List.of("会 议 材 料", "目　　录", "会议议程", "出席情况及签到表", "会议纪律和回避须知");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "beijing, 第六届北京市人民政府质量管理奖, 2026-12-01 09:00",
        "beilun, 2026年度北仑区人民政府质量奖, 2026-12-02 09:00",
        "baoshan, 2026年度保山市人民政府质量管理奖, 2026-12-03 09:00",
        "hangzhou, 2026年度杭州市人民政府质量奖, 2026-12-04 09:00",
        "qinhuangdao, 2026年度秦皇岛市政府质量奖, 2026-12-05 09:00"})
    void a_packet_of_each_award_is_in_order_numbered_through_and_fit_for_the_archive(String scheme, String edition, String at, Browser browser) throws Exception {
        SignInPage.openIn(browser).as("secretary");
        var meeting = PacketIT.callMeeting(browser, edition, at);
        var file = PacketPages.printFrom(browser, meeting).fetch();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(scheme + ".pdf"), file);

        try (var pdf = Loader.loadPDF(file)) {
            var words = page(pdf, 1, pdf.getNumberOfPages());
            assertThat(words).doesNotContain("\uFFFD");
            assertThat(ORDER.stream().map(words::indexOf).toList()).isSorted().doesNotContain(-1);
            assertThat(IntStream.rangeClosed(3, pdf.getNumberOfPages()).filter(number -> isNumbered(pdf, number)).count()).isGreaterThan(1);
        }
        assertThat(faults(file)).isEmpty();
    }

    /// Numbers stand as an office writes them: `— 5 —`.
    private static boolean isNumbered(PDDocument pdf, int number) {
        return page(pdf, number, number).contains("— " + number + " —");
    }

    private static String page(PDDocument pdf, int from, int to) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(pdf);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<?> faults(byte[] file) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            return validator.validate(parser).getTestAssertions();
        }
    }
}
