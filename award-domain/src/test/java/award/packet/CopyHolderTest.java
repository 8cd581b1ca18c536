package award.packet;

import static award.packet.CopyHolder.Withheld.NOTHING;
import static award.packet.CopyHolder.Withheld.RECUSED;
import static award.packet.CopyHolder.Withheld.TRADE_SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CopyHolderTest {

    private static final UUID OWN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final CopyHolder RECUSED_FROM_OWN = new CopyHolder(3, "王小明", 3, Set.of(OWN), false);

    @Test
    void a_member_is_kept_from_the_item_it_is_recused_from_and_from_no_other() {
        assertThat(RECUSED_FROM_OWN.withholds(PartKey.about(PartKind.CANDIDATES, OWN))).isEqualTo(RECUSED);
        assertThat(RECUSED_FROM_OWN.withholds(PartKey.about(PartKind.DOSSIERS, OWN).with("form"))).isEqualTo(RECUSED);
        assertThat(RECUSED_FROM_OWN.withholds(PartKey.about(PartKind.CANDIDATES, OTHER))).isEqualTo(NOTHING);
        assertThat(RECUSED_FROM_OWN.withholds(PartKey.of(PartKind.AGENDA))).isEqualTo(NOTHING);
    }

    @Test
    void trade_secrets_are_in_the_office_copy_alone() {
        var secret = PartKey.about(PartKind.DOSSIERS, OTHER).with("proof").secret(true);

        assertThat(RECUSED_FROM_OWN.withholds(secret)).isEqualTo(TRADE_SECRET);
        assertThat(CopyHolder.office(1).withholds(secret)).isEqualTo(NOTHING);
    }

    @Test
    void a_key_is_read_as_it_was_written() {
        var keys = new PartKey[] {PartKey.of(PartKind.AGENDA), PartKey.about(PartKind.CANDIDATES, OWN),
                PartKey.about(PartKind.DOSSIERS, OWN).with("self.4.1/2").secret(true)};

        for (var key : keys) assertThat(PartKey.parse(key.toString())).isEqualTo(key);
        assertThatIllegalArgumentException().isThrownBy(() -> PartKey.parse("会议议程"));
    }
}
