package award.eligibility.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import award.eligibility.record.Categories;
import award.eligibility.record.ListedRecord;
import award.eligibility.record.Provider;
import award.eligibility.service.ProviderClient.Answer;
import award.scheme.ShippedRegulations;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A provider that stands in for the real one: it answers well, late, wrongly, or without end.
class ProviderClientTest {

    private static final String CODE = "91330000733796106P";
    private static final String OTHER = "914403001922038216";
    private static final String GOOD = """
            {"answered": ["%s"], "records": [{"code": "%s", "category": "MAJOR_ACCIDENT", "day": "2025-07-01", "note": "坍塌事故"}]}
            """.formatted(CODE, CODE);

    private final List<String> questions = new ArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void close() {
        closing.countDown();
        server.stop(0);
    }

    @Test
    void what_a_provider_tells_is_understood() {
        answering(200, GOOD);

        var told = (Answer.Told) ask();
        assertThat(told.answered()).containsExactly(CODE);
        assertThat(told.records()).extracting(ListedRecord::note).containsExactly("坍塌事故");
        assertThat(questions).containsExactly("Bearer secret {\"codes\":[\"" + CODE + "\"]}");
    }

    @Test
    void nothing_found_is_an_answer() {
        answering(200, "{\"answered\": [\"" + CODE + "\"], \"records\": []}");

        assertThat(((Answer.Told) ask()).records()).isEmpty();
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of(200, "<html>登录</html>", "eligibility.provider.nonsense"),
                Arguments.of(200, "{\"answered\": ", "eligibility.provider.nonsense"),
                Arguments.of(200, "[]", "eligibility.provider.nonsense"),
                Arguments.of(200, "{\"records\": 3}", "eligibility.provider.nonsense"),
                Arguments.of(200, "", "eligibility.provider.nonsense"),
                Arguments.of(200, GOOD.replace(CODE, OTHER), "eligibility.provider.notAsked"),
                Arguments.of(200, GOOD.replace("\"code\": \"" + CODE, "\"code\": \"91330000733796106X"), "eligibility.provider.wrongEntry"),
                Arguments.of(200, GOOD.replace("MAJOR_ACCIDENT", "WEATHER"), "eligibility.provider.wrongEntry"),
                Arguments.of(200, GOOD.replace("2025-07-01", "2099-07-01"), "eligibility.provider.wrongEntry"),
                Arguments.of(200, " ".repeat(5 << 20), "eligibility.provider.tooMuch"),
                Arguments.of(404, "", "eligibility.provider.status"),
                Arguments.of(500, "", "eligibility.provider.status"));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void of_nonsense_nothing_is_kept(int status, String body, String reason) {
        answering(status, body);

        assertThat(((Answer.Failed) ask()).reason().key()).isEqualTo(reason);
    }

    @Test
    void a_server_that_fails_is_asked_once_more_and_one_that_refuses_is_not() {
        answering(500, "");
        ask();
        assertThat(questions).hasSize(2);

        questions.clear();
        server.removeContext("/");
        answering(403, "");
        ask();
        assertThat(questions).hasSize(1);
    }

    @Test
    void who_answers_late_is_not_waited_for() {
        server.createContext("/", exchange -> {
            try {
                closing.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });

        assertThat(((Answer.Failed) ask()).reason().key()).isEqualTo("eligibility.provider.late");
    }

    @Test
    void who_cannot_be_reached_is_told() {
        server.stop(0);

        assertThat(((Answer.Failed) ask()).reason().key()).isEqualTo("eligibility.provider.unreachable");
    }

    private Answer ask() {
        var address = URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getAddress().getPort() + "/lookups");
        var provider = new Provider("credit", "信用平台", address, "secret", Duration.ofMillis(700), Set.of());
        return new ProviderClient(provider, new Categories(ShippedRegulations.all()), LocalDate.of(2026, 5, 6)).ask(List.of(CODE));
    }

    private void answering(int status, String body) {
        server.createContext("/", exchange -> {
            questions.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            var bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }
}
