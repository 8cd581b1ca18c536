package award.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void every_place_of_the_task_list_has_its_page() {
        assertThat(Stream.of(Place.values()).map(place -> Path.of("src/main/webapp" + place.address() + ".xhtml"))).allMatch(Files::exists);
    }
}
