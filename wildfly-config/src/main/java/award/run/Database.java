package award.run;

import static java.util.stream.Collectors.joining;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// A real PostgreSQL of our own on this machine, with the database `award` and its owner of the same name.
public final class Database implements AutoCloseable {

    public static final String NAME = "award";

    private static final Map<String, String> DURABLE = Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private final EmbeddedPostgres postgres;

    private Database(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /// A database that loses nothing it has confirmed, whatever happens to the process or the power.
    static Database durable(DataFolder data, int port) {
        return start(builder(data.programs()).setDataDirectory(data.database()).setCleanDataDirectory(false).setPort(port), DURABLE);
    }

    /// An empty database for tests, gone when it is closed.
    ///
    /// @param port 0 for any free one
    public static Database fresh(Path folder, int port) {
        var builder = builder(folder.resolve("programs")).setDataDirectory(folder.resolve(UUID.randomUUID().toString())).setCleanDataDirectory(true);
        return start(port == 0 ? builder : builder.setPort(port), Map.of());
    }

    private static EmbeddedPostgres.Builder builder(Path programs) {
        DataFolder.create(programs);
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(programs.toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8");
    }

    private static Database start(EmbeddedPostgres.Builder builder, Map<String, String> settings) {
        settings.forEach(builder::setServerConfig);
        try {
            var database = new Database(builder.start());
            database.createWhenMissing();
            return database;
        } catch (IOException | SQLException failure) {
            throw new CannotStart("PostgreSQL did not start: " + failure.getMessage(), failure);
        }
    }

    private void createWhenMissing() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            if (statement.executeQuery("select 1 from pg_database where datname = 'award'").next()) return;
            statement.execute("create role award login password 'award'");
            statement.execute("create database award owner award");
        }
    }

    /// Brings the schema to the newest version. The migrations are the classpath's `db/migration`, one history for all capabilities.
    ///
    /// @return how many migrations were applied
    /// @throws CannotStart when the database was written by another version of the product, or a migration fails
    public int migrate() {
        try {
            return Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source())
                    .locations("classpath:db/migration")
                    .outOfOrder(true) // two capabilities' migrations may land in either order
                    .load().migrate().migrationsExecuted;
        } catch (FlywayException refusal) {
            var reason = refusal.getMessage().lines().limit(2).collect(joining(": "));
            throw new CannotStart("The database cannot be brought to this version. " + reason, refusal);
        }
    }

    public DataSource source() {
        return postgres.getDatabase(NAME, NAME);
    }

    public int port() {
        return postgres.getPort();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
