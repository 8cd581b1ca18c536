package award.notification.browser;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import award.RunningProduct;
import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class LettersIT {

    private static final int MAILED = 2;

    @Test
    void letters_are_looked_through_changed_sent_together_and_read_by_those_they_are_for(Browser browser) throws MessagingException, IOException {
        SignInPage.openIn(browser).as("secretary");
        var outbox = OutboxPage.openIn(browser);
        browser.picture("outbox");
        outbox.edit("答辩", "关于参加评审委员会会议答辩的函");
        assertThat(outbox.letterTitle()).isEqualTo("关于参加评审委员会会议答辩的函");
        browser.picture("letter-draft");

        outbox.preview("信函");
        assertThat(outbox.names()).contains("北京京源精密仪器股份有限公司", "北京华信轨道交通装备有限公司", "北京安泰中医药研究院有限公司", "仅收件箱");
        browser.picture("letters-preview");
        outbox.send();
        assertThat(browser.notices()).contains("已发出信函 3 件");
        assertThat(outbox.found()).contains("关于参加评审委员会会议答辩的函");

        assertThat(RunningProduct.mails().waitForIncomingEmail(SECONDS.toMillis(20), MAILED)).isTrue();
        var mail = to("quality@jingyuan.example");
        assertThat(mail.getSubject()).isEqualTo("您有一封来自北京市人民政府质量管理奖评审办公室的信函");
        assertThat(mail.getContent().toString()).contains("北京京源精密仪器股份有限公司").doesNotContain("答辩");
        assertThat(RunningProduct.mails().getReceivedMessages()).hasSize(MAILED);

        SignInPage.after(browser).as("applicant");
        var inbox = InboxPage.openIn(browser);
        var unread = inbox.unreadCount();
        assertThat(inbox.list()).contains("北京市人民政府质量管理奖评审办公室");
        browser.picture("inbox");
        inbox.read("答辩");
        assertThat(inbox.body()).contains("特此函告。");
        browser.picture("letter");
        assertThat(inbox.unreadCount()).isEqualTo(unread - 1);
    }

    private static MimeMessage to(String address) {
        return Arrays.stream(RunningProduct.mails().getReceivedMessages()).filter(mail -> isTo(mail, address)).findFirst().orElseThrow();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
