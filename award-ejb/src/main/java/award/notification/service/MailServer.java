package award.notification.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/// A talk with the site's mail server: opened once for a round, closed after it.
final class MailServer implements AutoCloseable {

    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "20000";

    private final Session session;
    private final Transport transport;
    private final Clock clock;

    private MailServer(Session session, Transport transport, Clock clock) {
        this.session = session;
        this.transport = transport;
        this.clock = clock;
    }

    /// @throws MessagingException when nobody answers there
    static MailServer connect(Session session, Clock clock) throws MessagingException {
        session.getProperties().putIfAbsent("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        session.getProperties().putIfAbsent("mail.smtp.timeout", ANSWER_MILLIS);
        session.getProperties().putIfAbsent("mail.smtp.writetimeout", ANSWER_MILLIS);
        var transport = session.getTransport("smtp");
        transport.connect();
        return new MailServer(session, transport, clock);
    }

    boolean isConnected() {
        return transport.isConnected();
    }

    /// @throws SendFailedException when the server will not have the address; see [#isForGood]
    void send(Mail mail) throws MessagingException {
        var message = new Numbered(session, mail.mailing());
        message.setFrom(sender());
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(mail.subject(), UTF_8.name());
        message.setText(mail.body(), UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(Instant.now(clock)));
        message.saveChanges();
        transport.sendMessage(message, new Address[] {new InternetAddress(mail.address(), true)});
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(session.getProperty("mail.from"), LetterWords.say("mail.sender"), UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whether the server says that there is no such address, rather than that it will not take the mail now.
    static boolean isForGood(SendFailedException failure) {
        return failure.getInvalidAddresses() != null && failure.getInvalidAddresses().length > 0;
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }

    /// Known by the same number however often it is sent, so that a recipient's server can tell a second copy.
    private static final class Numbered extends MimeMessage {

        private final UUID number;

        Numbered(Session session, UUID number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + number + "@award>");
        }
    }
}
