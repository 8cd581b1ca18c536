package award.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import award.notification.LetterFixture;
import award.notification.LetterState;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Instant NOW = Instant.parse("2025-05-06T01:02:03Z");

    private final Letter letter = new Letter(LetterFixture.toParty("甲厂"), NOW);

    @Test
    void a_letter_is_a_draft_until_somebody_releases_it() {
        assertThat(letter.isDraft()).isTrue();

        letter.release("secretary", NOW);

        assertThat(letter.state()).isEqualTo(LetterState.RELEASED);
    }

    @Test
    void what_has_gone_out_is_neither_changed_nor_discarded_nor_sent_twice() {
        letter.release("secretary", NOW);

        assertThatIllegalStateException().isThrownBy(() -> letter.release("secretary", NOW));
        assertThatIllegalStateException().isThrownBy(() -> letter.discard("多余", "secretary", NOW));
        assertThatIllegalStateException().isThrownBy(() -> letter.edit("标题", "正文", ""));
        assertThatIllegalStateException().isThrownBy(() -> letter.rewrite(LetterFixture.toParty("乙厂"), NOW));
    }

    @Test
    void a_discarded_draft_is_not_released() {
        letter.discard("多余", "secretary", NOW);

        assertThatIllegalStateException().isThrownBy(() -> letter.release("secretary", NOW));
    }

    @Test
    void a_draft_written_anew_forgets_what_a_hand_had_changed() {
        letter.edit("改过的标题", "改过的正文", "京质评〔2025〕3号");

        letter.rewrite(LetterFixture.toParty("甲厂"), NOW);

        assertThat(letter.subject()).isEqualTo(LetterFixture.toParty("甲厂").subject());
    }
}
