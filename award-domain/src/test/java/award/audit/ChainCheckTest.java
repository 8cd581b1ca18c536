package award.audit;

import static org.assertj.core.api.Assertions.assertThat;

import award.audit.ChainFault.Kind;
import award.audit.ChainLink.Kept;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Two links whose hashes were reckoned by hand elsewhere (`printf … | sha256sum`).
class ChainCheckTest {

    private static final Kept OPENED = new Kept(Instant.parse("2026-11-21T02:00:00.000001Z"), "secretary", "edition a", "{}");
    private static final String FIRST = "4ee0539fff960f1899f343ef51557e1b7a3cbdcde66e796b41a8079604167ae5";
    private static final String SECOND = "d240ad6c02dc851496319fd3df79108f0878f27c01db5f34320e9395cc735f56";

    @Test
    void a_chain_that_nobody_touched_holds() {
        var report = check(Optional.empty(), link(1, 7, OPENED, "", FIRST), link(2, 9, OPENED, FIRST, SECOND));

        assertThat(report.isWhole()).isTrue();
        assertThat(report.head()).contains(new ChainHead(2, SECOND));
    }

    @Test
    void changed_words_are_found() {
        var other = new Kept(OPENED.at(), "secretary", "edition b", "{}");

        assertThat(check(Optional.empty(), link(1, 7, other, "", FIRST)).faults()).containsExactly(new ChainFault(Kind.ALTERED, 1, 7));
    }

    @Test
    void no_two_entries_read_the_same_however_their_words_are_cut() {
        var moved = new Kept(OPENED.at(), "secretary|9|edition a", "", "{}");

        assertThat(check(Optional.empty(), link(1, 7, moved, "", FIRST)).isWhole()).isFalse();
    }

    @Test
    void an_entry_that_is_gone_is_missed_and_so_is_a_link() {
        var without = new ChainLink(1, 7, Optional.empty(), "", FIRST);

        assertThat(check(Optional.empty(), without).faults()).containsExactly(new ChainFault(Kind.REMOVED, 1, 7));
        assertThat(check(Optional.empty(), link(2, 9, OPENED, FIRST, SECOND)).faults()).containsExactly(new ChainFault(Kind.REMOVED, 2, 9));
    }

    @Test
    void whoever_noted_the_head_sees_that_the_end_was_cut_off_or_forged() {
        assertThat(check(Optional.of(new ChainHead(2, SECOND)), link(1, 7, OPENED, "", FIRST)).faults())
                .containsExactly(new ChainFault(Kind.REMOVED, 2, 0));
        assertThat(check(Optional.of(new ChainHead(1, SECOND)), link(1, 7, OPENED, "", FIRST)).faults())
                .containsExactly(new ChainFault(Kind.NOT_AS_NOTED, 1, 7));
        assertThat(check(Optional.of(new ChainHead(1, FIRST)), link(1, 7, OPENED, "", FIRST)).isWhole()).isTrue();
    }

    @Test
    void an_entry_that_no_link_names_came_in_by_another_way() {
        var check = new ChainCheck(Optional.empty());
        check.unlinked(12);

        assertThat(check.report().faults()).containsExactly(new ChainFault(Kind.INSERTED, 0, 12));
    }

    private static ChainLink link(long place, long entry, Kept kept, String previous, String hash) {
        return new ChainLink(place, entry, Optional.of(kept), previous, hash);
    }

    private static ChainReport check(Optional<ChainHead> noted, ChainLink... links) {
        var check = new ChainCheck(noted);
        List.of(links).forEach(check::walk);
        return check.report();
    }
}
