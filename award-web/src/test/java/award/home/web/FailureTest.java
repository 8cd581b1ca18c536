package award.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FailureTest {

    private static class NoSuchMatterException extends NoSuchElementException {}

    @Test
    void the_reason_is_found_however_deep_it_was_wrapped() {
        assertThat(Failure.of(new FacesException(new EJBException(new OptimisticLockException())))).isEqualTo(Failure.STALE);
        assertThat(Failure.of(new FacesException(new EJBAccessException("no")))).isEqualTo(Failure.REFUSED);
        assertThat(Failure.of(new FacesException(new NoSuchMatterException()))).isEqualTo(Failure.MISSING);
    }

    @Test
    void an_empty_optional_that_somebody_opened_is_our_mistake_and_not_a_missing_page() {
        var opened = catchThrowable(() -> Optional.empty().orElseThrow());

        assertThat(Failure.of(opened)).isEqualTo(Failure.BUG);
    }

    @Test
    void an_identifier_that_is_none_leads_nowhere() {
        assertThat(Failure.of(catchThrowable(() -> UUID.fromString("x")))).isEqualTo(Failure.MISSING);
        assertThat(Failure.of(catchThrowable(() -> UUID.fromString("zzzzzzzz-0000-0000-0000-000000000000")))).isEqualTo(Failure.MISSING);
        assertThat(Failure.of(new IllegalArgumentException("not a citation"))).isEqualTo(Failure.BUG);
    }

    @Test
    void whatever_else_is_a_bug() {
        assertThat(Failure.of(new NullPointerException())).isEqualTo(Failure.BUG);
    }
}
