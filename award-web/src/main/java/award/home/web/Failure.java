package award.home.web;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// What went wrong, as the reader should take it.
enum Failure {
    /// Somebody else changed the same thing first (已被他人修改): a notice, and the page stays.
    STALE(null, 200),
    /// The reader may not (无权办理).
    REFUSED("/error/refused", 403),
    /// There is no such thing (不存在).
    MISSING("/error/missing", 404),
    /// The page was open for too long, or the server was changed under it (页面已过期).
    EXPIRED("/error/expired", 200),
    /// A mistake of ours: with a number under which it is found in the log.
    BUG("/error/bug", 500);

    private final String page;
    private final int status;

    Failure(String page, int status) {
        this.page = page;
        this.status = status;
    }

    static Failure of(Throwable thrown) {
        return causes(thrown).map(Failure::directly).filter(failure -> failure != BUG).findFirst().orElse(BUG);
    }

    /// A plain NoSuchElementException is an empty Optional that somebody opened: a bug. Only a capability's own says that a thing is missing.
    private static Failure directly(Throwable cause) {
        return switch (cause) {
            case OptimisticLockException stale -> STALE;
            case EJBAccessException refused -> REFUSED;
            case ViewExpiredException expired -> EXPIRED;
            case IllegalArgumentException malformed when saidByUuid(malformed) -> MISSING;
            case NoSuchElementException missing when missing.getClass() != NoSuchElementException.class -> MISSING;
            default -> BUG;
        };
    }

    /// An address whose identifier is none: nobody can have given out such a link.
    private static boolean saidByUuid(IllegalArgumentException malformed) {
        return Stream.of(malformed.getStackTrace()).limit(5).anyMatch(frame -> frame.getClassName().equals(UUID.class.getName()));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }

    String page() {
        return page;
    }

    int status() {
        return status;
    }
}
