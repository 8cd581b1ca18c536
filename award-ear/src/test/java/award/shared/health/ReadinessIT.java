package award.shared.health;

import static org.assertj.core.api.Assertions.assertThat;

import award.RunningProduct;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class ReadinessIT {

    @Test
    void the_product_is_ready_when_its_database_answers() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(RunningProduct.management().resolve("health/ready")).build(), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"name\":\"database\",\"status\":\"UP\"");
        }
    }
}
