package award.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import award.notification.LetterId;
import award.notification.MailState;
import award.notification.MailTrouble;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailingTest {

    private static final Instant NOW = Instant.parse("2025-05-06T01:02:03Z");

    private final Mailing mailing = new Mailing(LetterId.fresh(), "office@example.org", NOW);

    @Test
    void a_mail_is_sent_once() {
        mailing.begin(NOW);
        mailing.sent(NOW);

        assertThat(mailing.state()).isEqualTo(MailState.SENT);
        assertThatIllegalStateException().isThrownBy(() -> mailing.begin(NOW));
        assertThatIllegalStateException().isThrownBy(() -> mailing.repeat(NOW));
    }

    @Test
    void who_finds_a_mail_being_sent_does_not_send_it() {
        mailing.begin(NOW);

        assertThatIllegalStateException().isThrownBy(() -> mailing.begin(NOW));
    }

    @Test
    void a_passing_trouble_is_waited_out_longer_each_time_until_it_counts_as_failed() {
        for (var wait : Mailing.WAITS) {
            mailing.begin(NOW);
            mailing.delay("451 later", NOW);
            assertThat(mailing.state()).isEqualTo(MailState.WAITING);
            assertThat(mailing.nextAttempt()).isEqualTo(NOW.plus(wait));
        }
        mailing.begin(NOW);
        mailing.delay("451 later", NOW);

        assertThat(mailing.state()).isEqualTo(MailState.FAILED);
        assertThat(mailing.row().trouble()).isEqualTo(MailTrouble.PASSING);
    }

    @Test
    void a_mail_server_that_is_not_there_is_waited_for_however_long() {
        for (int round = 0; round < 100; round++) {
            mailing.begin(NOW);
            mailing.postpone("Connection refused", NOW);
        }

        assertThat(mailing.state()).isEqualTo(MailState.WAITING);
        assertThat(mailing.row().attempts()).isZero();
        assertThat(mailing.row().trouble()).isEqualTo(MailTrouble.NO_SERVER);
    }

    @Test
    void an_address_that_is_none_fails_at_once_until_a_person_has_it_tried_again() {
        mailing.begin(NOW);
        mailing.refuse("550 no such user", NOW);
        assertThat(mailing.state()).isEqualTo(MailState.FAILED);

        mailing.repeat(NOW);
        mailing.begin(NOW);
        mailing.sent(NOW);

        assertThat(mailing.row().trouble()).isNull();
    }

    @Test
    void what_nobody_knows_is_not_sent_again_unless_a_person_says_so() {
        mailing.begin(NOW);
        mailing.lose(NOW);

        assertThat(mailing.row().isRepeatable()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> mailing.begin(NOW));
    }
}
