package award.identity;

import static award.identity.Scope.EVERYWHERE;
import static award.identity.Scope.district;
import static award.identity.Scope.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void everywhere_covers_each_scope() {
        assertThat(EVERYWHERE.covers(scheme("beijing"))).isTrue();
        assertThat(EVERYWHERE.covers(EVERYWHERE)).isTrue();
    }

    @Test
    void a_scope_covers_itself_alone() {
        assertThat(scheme("beijing").covers(scheme("beijing"))).isTrue();
        assertThat(scheme("beijing").covers(scheme("beilun"))).isFalse();
        assertThat(scheme("beijing").covers(district("beijing"))).isFalse();
        assertThat(scheme("beijing").covers(EVERYWHERE)).isFalse();
    }

    @Test
    void a_limited_scope_names_its_limit_and_everywhere_names_none() {
        assertThatThrownBy(() -> scheme("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scope(ScopeKind.EVERYWHERE, "beijing")).isInstanceOf(IllegalArgumentException.class);
    }
}
