package award.notification;

import static org.assertj.core.api.Assertions.assertThat;

import award.identity.AccountId;
import award.identity.Me;
import award.identity.Role;
import award.identity.RoleHeld;
import award.identity.Scope;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenMailboxesTest {

    @ParameterizedTest(name = "a secretary of Beijing’s award opens {0}: {1}")
    @CsvSource({"office:beijing, true", "office:hangzhou, false", "recommender:beijing, false", "account:li, true", "account:wang, false"})
    void a_role_opens_the_mailbox_of_its_scope(String box, boolean open) {
        var person = person(new RoleHeld(Role.SECRETARY, Scope.scheme("beijing")));

        assertThat(OpenMailboxes.of(person).covers(Mailbox.parse(box))).isEqualTo(open);
    }

    @ParameterizedTest(name = "a recommender without limits opens {0}: {1}")
    @CsvSource({"recommender:110105, true", "recommender:110108, true", "office:beijing, false", "account:li, true"})
    void a_role_held_everywhere_opens_every_mailbox_of_its_kind(String box, boolean open) {
        var person = person(RoleHeld.everywhere(Role.RECOMMENDER));

        assertThat(OpenMailboxes.of(person).covers(Mailbox.parse(box))).isEqualTo(open);
    }

    @Test
    void who_holds_no_role_opens_the_account_s_own_mailbox_alone() {
        assertThat(OpenMailboxes.of(person())).isEqualTo(new OpenMailboxes(Set.of(), Set.of(Mailbox.account("li"))));
    }

    @ParameterizedTest
    @CsvSource({"party:22222222-2222-2222-2222-222222222222", "recommender:110105", "office:beijing", "account:secretary"})
    void a_mailbox_is_read_as_it_is_written(String written) {
        assertThat(Mailbox.parse(written)).hasToString(written);
    }

    private static Me person(RoleHeld... roles) {
        return new Me(AccountId.fresh(), "li", "李某", Set.of(roles));
    }
}
