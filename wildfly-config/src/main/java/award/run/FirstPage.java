package award.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// The page at which the product is known to be up: the sign-in page.
public record FirstPage(Ports ports) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    public URI address() {
        return URI.create("http://127.0.0.1:" + ports.http() + "/");
    }

    /// Returns as soon as the page answers.
    ///
    /// @throws CannotStart when the server ends first, or ten minutes pass: the demonstration's data can take one or two of them at the first start
    public void await(ApplicationServer server) {
        var request = HttpRequest.newBuilder(address().resolve("login.xhtml")).timeout(Duration.ofSeconds(30)).build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, request)) {
                if (!server.runs()) throw new CannotStart("WildFly ended while starting: see " + server.log() + ".");
                if (System.nanoTime() > end) throw new CannotStart("The first page did not come up: see " + server.log() + ".");
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", stopped);
        }
    }
}
