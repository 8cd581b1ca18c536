package award.notification.store;

import static org.assertj.core.api.Assertions.assertThat;

import award.MigratedDatabase;
import award.notification.LetterFixture;
import award.notification.model.Letter;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class LettersTest {

    private static final Instant NOW = Instant.parse("2025-05-06T01:02:03Z");

    private final Letters letters = new Letters();

    @Test
    void drafts_are_found_by_kind_and_matter_until_they_go_out(EntityManager em) {
        letters.em = em;
        var draft = new Letter(LetterFixture.toParty("甲厂"), NOW);
        var gone = new Letter(LetterFixture.toParty("乙厂"), NOW);
        letters.add(draft);
        letters.add(gone);
        gone.release("secretary", NOW);
        em.flush();

        assertThat(letters.drafts(LetterFixture.KIND, LetterFixture.MATTER)).containsExactly(draft);
        assertThat(letters.drafts(LetterFixture.KIND, UUID.randomUUID())).isEmpty();
        assertThat(letters.drafts("eligibility.letter.accepted", LetterFixture.MATTER)).isEmpty();
    }
}
