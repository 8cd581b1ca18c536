package award;

import award.run.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// A real PostgreSQL with the real migrations, for tests of stores: `@ExtendWith(MigratedDatabase.class)`.
///
/// A test that asks for an [EntityManager] gets one inside a transaction, which is rolled back after the test. The mapping is that of
/// `persistence.xml` and is checked against the migrated schema, so a column that one of them lacks fails every test. A test that needs
/// plain SQL asks for the [DataSource]; what it commits stays until all tests are done.
public final class MigratedDatabase implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(MigratedDatabase.class);

    /// One for all test classes of a run.
    private record Shared(Database database, EntityManagerFactory managers) implements AutoCloseable {

        static Shared start() {
            Logger.getLogger("").setLevel(Level.WARNING);
            var database = Database.fresh(Path.of("target", "database"), 0);
            try {
                database.migrate();
                return new Shared(database, Persistence.createEntityManagerFactory("award", Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "hibernate.jpa.compliance.query", "true", // as in the server, which refuses what is no JPQL
                        "jakarta.persistence.nonJtaDataSource", database.source())));
            } catch (RuntimeException failure) {
                database.close();
                throw failure;
            }
        }

        @Override
        public void close() {
            managers.close();
            database.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == EntityManager.class || type == DataSource.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        if (parameter.getParameter().getType() == DataSource.class) return shared(test).database().source();
        return test.getStore(HERE).computeIfAbsent(EntityManager.class, key -> begin(shared(test)), EntityManager.class);
    }

    private static Shared shared(ExtensionContext test) {
        return test.getRoot().getStore(HERE).computeIfAbsent(Shared.class, key -> Shared.start(), Shared.class);
    }

    private static EntityManager begin(Shared shared) {
        var manager = shared.managers().createEntityManager();
        manager.getTransaction().begin();
        return manager;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var manager = test.getStore(HERE).remove(EntityManager.class, EntityManager.class);
        if (manager == null) return;
        manager.getTransaction().rollback();
        manager.close();
    }
}
