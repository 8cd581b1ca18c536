package award.notification.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/// Carries mail to the mail server: soon after letters went out, and every five minutes what had to wait.
///
/// What is due stands in the database, so the timer need not survive a stop, and on several servers each may have its own: the ledger gives
/// a mail to one of them only. A mail is tried once a round; where the server does not answer the round ends, whatever is left to carry.
@Singleton
@AccessTimeout(-1)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRound {

    private static final Logger LOG = System.getLogger("award.mail");

    @Resource(lookup = "java:jboss/mail/award")
    Session session;

    @Inject MailLedger ledger;
    @Inject Clock clock;

    /// For those who have just sent letters out and do not wait for the mail.
    @Asynchronous
    public void soon() {
        walk();
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void walk() {
        ledger.writeOffLost();
        ledger.begin().ifPresent(this::carryAllFrom);
    }

    private void carryAllFrom(Mail first) {
        MailServer server;
        try {
            server = MailServer.connect(session, clock);
        } catch (MessagingException nobody) {
            LOG.log(Level.WARNING, "no mail server answers, so letters are in the inboxes alone: " + nobody.getMessage());
            ledger.postpone(first, nobody.getMessage());
            return;
        }
        try (server) {
            carry(server, first);
            for (var next = ledger.begin(); next.isPresent(); next = server.isConnected() ? ledger.begin() : Optional.empty()) carry(server, next.get());
        } catch (MessagingException atParting) {
            LOG.log(Level.DEBUG, "the mail server was left without a word", atParting);
        }
    }

    private void carry(MailServer server, Mail mail) {
        try {
            server.send(mail);
            ledger.sent(mail);
        } catch (SendFailedException refused) {
            if (MailServer.isForGood(refused)) ledger.refuse(mail, refused.getMessage());
            else ledger.delay(mail, refused.getMessage());
        } catch (AddressException malformed) {
            ledger.refuse(mail, malformed.getMessage());
        } catch (MessagingException passing) {
            ledger.delay(mail, passing.getMessage());
        }
    }
}
