package award.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void an_offset_moves_all_ports() {
        assertThat(new Ports(7)).extracting(Ports::http, Ports::management, Ports::database).containsExactly(8087, 9997, 15439);
    }

    @Test
    void the_ports_of_tests_are_far_from_those_of_a_run() {
        assertThat(Ports.ofTests().offset() - Ports.ofRun().offset()).isEqualTo(10_000);
    }

    @Test
    void a_port_in_use_is_named_with_its_use_and_a_way_out() throws IOException {
        try (var other = new ServerSocket()) {
            other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            var ports = new Ports(other.getLocalPort() - new Ports(0).http());

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContainingAll(String.valueOf(other.getLocalPort()), "the pages", "-Daward.port.offset");
        }
    }

    @Test
    void an_offset_out_of_range_is_refused() {
        assertThatThrownBy(() -> new Ports(-1)).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> new Ports(60_000)).isInstanceOf(CannotStart.class);
    }
}
