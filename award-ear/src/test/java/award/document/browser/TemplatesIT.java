package award.document.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A secretary changes the words of a document without a release.
@ExtendWith(InBrowser.class)
class TemplatesIT {

    private static final String KIND = "撤销公告";

    @Test
    void a_text_is_changed_looked_at_put_in_force_and_taken_back(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        var page = TemplatePage.openIn(browser, KIND);
        assertThat(browser.title()).isEqualTo(KIND);
        browser.picture("template");

        page.write(1, "{不认识的字段}").save();
        assertThat(page.content()).contains("没有字段“不认识的字段”");

        page.write(1, "本公告由评审办公室发布。").insert(1, "当事人").write(2, "{违规情形}。{事实}").save();
        assertThat(page.content()).contains("缺少必须写明的字段");
        page = TemplatePage.openIn(browser, KIND).addAfter(1, "段落").write(2, "本公告由评审办公室发布：").insert(2, "当事人").save();
        assertThat(browser.notices()).contains("草稿已保存");
        assertThat(page.text(2)).isEqualTo("本公告由评审办公室发布：{当事人}");
        assertThat(page.changes()).contains("+").contains("本公告由评审办公室发布");
        browser.picture("template-draft");

        page.putInForce("统一落款用语");
        assertThat(browser.notices()).contains("已启用");
        assertThat(page.inForce()).contains("第1版");
        assertThat(page.preview("pdf").headers()).containsEntry("content-type", "application/pdf");
        assertThat(page.preview("docx").body()).startsWith('P', 'K');
        assertThat(page.preview("ofd").body()).startsWith('P', 'K');
        assertThat(page.preview("xlsx").status()).isEqualTo(422);
        assertThat(page.preview("odt").status()).isEqualTo(404);

        page.goBackToShipped("恢复原样");
        assertThat(page.inForce()).contains("第2版");
    }
}
