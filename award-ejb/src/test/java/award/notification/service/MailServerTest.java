package award.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Against a real SMTP server.
class MailServerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T01:02:03Z"), ZoneOffset.UTC);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_arrives_in_chinese_under_a_number_that_stays_its_own() throws MessagingException, IOException {
        var mail = new Mail(UUID.randomUUID(), "office@example.org", "您有一封来自评审办公室的信函", "甲厂：\n请登录系统查看。");
        try (var talk = MailServer.connect(session(server.getSmtp().getPort()), CLOCK)) {
            talk.send(mail);
            talk.send(mail);
        }

        assertThat(server.getReceivedMessages()).hasSize(2).extracting(MimeMessage::getMessageID).containsOnly("<" + mail.mailing() + "@award>");
        var arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo(mail.subject());
        assertThat(arrived.getContent().toString()).contains("请登录系统查看。");
        assertThat(arrived.getFrom()[0].toString()).contains("award@example.org");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_mail_server_that_is_not_there_is_noticed_at_once() {
        int port = server.getSmtp().getPort();
        server.stop();

        assertThatExceptionOfType(MessagingException.class).isThrownBy(() -> MailServer.connect(session(port), CLOCK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no address", "a@example.org\r\nBcc: all@example.org", "a@example.org, b@example.org", "@example.org"})
    void what_is_no_address_or_more_than_one_goes_nowhere(String address) throws MessagingException {
        try (var talk = MailServer.connect(session(server.getSmtp().getPort()), CLOCK)) {
            assertThatExceptionOfType(AddressException.class).isThrownBy(() -> talk.send(new Mail(UUID.randomUUID(), address, "标题", "正文")));
        }

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_title_with_a_second_line_makes_no_head_of_its_own() throws MessagingException {
        try (var talk = MailServer.connect(session(server.getSmtp().getPort()), CLOCK)) {
            talk.send(new Mail(UUID.randomUUID(), "office@example.org", "Title\r\nBcc: all@example.org", "正文"));
        }

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    private static Session session(int port) {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", String.valueOf(port));
        settings.setProperty("mail.from", "award@example.org");
        return Session.getInstance(settings);
    }
}
