package award.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir Path folder;

    @BeforeEach
    void quietly() {
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    @Test
    void a_durable_database_confirms_only_what_is_on_the_disk_and_keeps_it() throws SQLException {
        var data = new DataFolder(folder);
        try (var database = Database.durable(data, freePort())) {
            assertThat(ask(database.source(), "show fsync")).isEqualTo("on");
            assertThat(ask(database.source(), "show synchronous_commit")).isEqualTo("on");
            run(database.source(), "create table kept as select '质量' as word");
        }
        try (var database = Database.durable(data, freePort())) {
            assertThat(ask(database.source(), "select word from kept")).isEqualTo("质量");
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
