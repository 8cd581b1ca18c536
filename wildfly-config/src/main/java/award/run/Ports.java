package award.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// The three ports of one running product, all on this machine's loopback address.
///
/// @param offset what is added to each usual port, so that several people can run side by side on one machine
public record Ports(int offset) {

    /// Tests stay this far away from a product that somebody runs on the same machine.
    private static final int TESTS = 10_000;

    /// Above it the database's port would not exist.
    private static final int HIGHEST = 50_000;

    public Ports {
        if (offset < 0 || offset > HIGHEST) throw new CannotStart("award.port.offset must be from 0 to " + (HIGHEST - TESTS) + ".");
    }

    public static Ports ofRun() {
        return new Ports(given());
    }

    public static Ports ofTests() {
        return new Ports(TESTS + given());
    }

    private static int given() {
        return Integer.getInteger("award.port.offset", 0);
    }

    public int http() {
        return 8080 + offset;
    }

    public int management() {
        return 9990 + offset;
    }

    public int database() {
        return 15432 + offset;
    }

    /// @throws CannotStart naming the first port that another program holds
    public void requireFree() {
        requireFree(http(), "the pages");
        requireFree(management(), "the server's management");
        requireFree(database(), "the database");
    }

    private void requireFree(int port, String use) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CannotStart("Port " + port + " (" + use + ") is in use by another program: stop it, or move all ports with -Daward.port.offset=" + (given() + 100) + ".", taken);
        }
    }
}
