package award.application.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InBrowser.class)
class EvidenceIT {

    private static final String DRAFTING = "宁波大碶压铸机械股份有限公司";
    private static final int LARGE = 20 << 20;

    @TempDir
    Path folder;

    @Test
    @Clause("qinhuangdao/13")
    void an_applicant_uploads_proofs_is_told_what_is_not_taken_marks_a_secret_and_declares(Browser browser) throws IOException {
        SignInPage.openIn(browser).as("applicant");
        var page = EvidencePage.ofDraft(browser, DRAFTING);
        var proof = pdf("工艺参数.pdf", LARGE);

        page.upload(proof, Files.write(folder.resolve("程序.pdf"), new byte[] {'M', 'Z', 0, 0}), Files.createFile(folder.resolve("空.pdf")));
        assertThat(page.rows()).contains("工艺参数.pdf", "20 MB");
        assertThat(page.refusals()).contains("文件“程序.pdf”的内容不是 pdf 格式", "文件“空.pdf”是空的");
        browser.picture("evidence-refused");

        page.upload(Files.copy(proof, folder.resolve("另存.pdf")));
        assertThat(page.refusals()).contains("“另存.pdf”与已上传的“工艺参数.pdf”内容完全相同");

        page.describe("工艺参数", "热处理工艺参数").upload(pdf("检验报告.pdf", 1 << 10));
        assertThat(page.rows()).contains("检验报告.pdf");
        assertThat(page.titleBeingWritten()).isEqualTo("热处理工艺参数");
        page.markSecret("核心工艺");
        assertThat(page.rows()).contains("热处理工艺参数").contains("商业秘密");
        assertThat(page.download("热处理工艺参数")).isEqualTo(Files.readAllBytes(proof));

        page.declare();
        assertThat(page.declaration()).contains("已声明不涉及国家秘密");
        browser.picture("evidence");

        page.nearlyRemove("热处理工艺参数");
        assertThat(page.rows()).contains("热处理工艺参数");
        page.remove("热处理工艺参数");
        assertThat(page.rows()).doesNotContain("热处理工艺参数");
    }

    /// A PDF of one page, filled up with what nothing can pack.
    private Path pdf(String name, int bytes) throws IOException {
        var head = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj\n4 0 obj<</Length " + bytes + ">>stream\n";
        var tail = "\nendstream endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(head.length() + bytes + "\nendstream endobj\n".length());
        var noise = new byte[bytes];
        new Random(7).nextBytes(noise);
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            out.write(head.getBytes(US_ASCII));
            out.write(noise);
            out.write(tail.getBytes(US_ASCII));
        }
        return file;
    }
}
