package award;

import award.run.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;

/// A migrated database of its own that is filled to a size: other tests shall not feel a hundred thousand rows.
final class LargeDatabase implements AutoCloseable {

    private static final String ROWS_READ = """
            select coalesce(sum(seq_tup_read), 0) + coalesce(sum(idx_tup_fetch), 0) from pg_stat_xact_user_tables
            """;

    private final Database database = Database.fresh(Path.of("target", "database"), 0);
    private final EntityManagerFactory managers;

    /// What an answer cost.
    ///
    /// @param rows       read from tables, by scans or through indexes
    /// @param statements sent
    record Cost(long rows, long statements, long millis) {}

    LargeDatabase() {
        database.migrate();
        managers = Persistence.createEntityManagerFactory("award", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "hibernate.generate_statistics", "true",
                "jakarta.persistence.nonJtaDataSource", database.source()));
    }

    /// Runs a script of the test's resources, with values for its `:names`, and lets the planner know what has come.
    void run(String script, Map<String, Object> values) {
        var sql = text(script);
        for (var value : values.entrySet()) sql = sql.replace(":" + value.getKey(), String.valueOf(value.getValue()));
        try (var connection = database.source().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("vacuum analyze");
        } catch (SQLException failure) {
            throw new IllegalStateException(script, failure);
        }
    }

    /// What it costs to answer, the statements being known to the database already.
    Cost cost(Consumer<EntityManager> answer) {
        return inTransaction(em -> {
            em.createNativeQuery("set local max_parallel_workers_per_gather = 0").executeUpdate(); // workers count their rows themselves
            answer.accept(em);
            em.clear();
            var statistics = managers.unwrap(SessionFactory.class).getStatistics();
            var rows = rowsRead(em);
            var statements = statistics.getPrepareStatementCount();
            var begun = System.nanoTime();
            answer.accept(em);
            var millis = (System.nanoTime() - begun) / 1_000_000;
            return new Cost(rowsRead(em) - rows, statistics.getPrepareStatementCount() - statements - 1, millis);
        });
    }

    private long rowsRead(EntityManager em) {
        return ((Number) em.createNativeQuery(ROWS_READ, Long.class).getSingleResult()).longValue();
    }

    private <T> T inTransaction(java.util.function.Function<EntityManager, T> work) {
        try (var em = managers.createEntityManager()) {
            em.getTransaction().begin();
            var done = work.apply(em);
            em.getTransaction().rollback();
            return done;
        }
    }

    private static String text(String script) {
        try (var stream = LargeDatabase.class.getResourceAsStream(script)) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        managers.close();
        database.close();
    }
}
