package award.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void every_role_has_its_name_as_a_constant() {
        assertThat(Roles.class.getDeclaredFields()).extracting(Field::getName)
                .containsExactlyElementsOf(Arrays.stream(Role.values()).map(Role::name).toList());
    }

    @Test
    void every_constant_says_its_own_name() throws IllegalAccessException {
        for (var constant : Roles.class.getDeclaredFields()) assertThat(constant.get(null)).isEqualTo(constant.getName());
    }
}
