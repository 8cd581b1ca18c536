package award;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The supervision group watches the whole process: what the office reads, it reads too.
class OversightTest {

    /// How desks call what changes nothing.
    private static final Set<String> READING = Set.of("read", "page", "list", "of", "print", "preview", "releases", "latest", "rows", "sheets");

    @Test
    @Clause("hangzhou/6.1")
    void whatever_the_office_reads_the_supervision_group_reads_too() {
        var hidden = Award.CLASSES.stream()
                .filter(type -> type.getPackageName().contains(".service"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> READING.contains(method.getName()))
                .filter(method -> roles(method).contains("SECRETARY") && !roles(method).contains("SUPERVISOR"))
                .map(JavaMethod::getFullName)
                .toList();

        assertThat(hidden).isEmpty();
    }

    private static List<String> roles(JavaMethod method) {
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
                .map(allowed -> List.of(allowed.value())).orElse(List.of());
    }
}
