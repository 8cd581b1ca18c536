package award.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The browser of this machine, and a font in which it can show Chinese. What is missing is installed on Debian; elsewhere the
/// reader is told what to install.
final class Chromium {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {}

    /// @throws IllegalStateException naming what to install, when it is missing and cannot be installed here
    static Path find() {
        if (place().isEmpty() || !showsChinese()) install();
        return place().orElseThrow(() -> new IllegalStateException(advice()));
    }

    private static Optional<Path> place() {
        return Stream.concat(Stream.ofNullable(System.getProperty("award.chromium")), USUAL_PLACES.stream())
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean showsChinese() {
        return !Files.isExecutable(Path.of("/usr/bin/fc-list")) || run("sh", "-c", "fc-list :lang=zh-cn | grep -q .");
    }

    private static void install() {
        boolean debianAsRoot = Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"));
        if (!debianAsRoot) throw new IllegalStateException(advice());
        System.out.println("Installing Chromium and a Chinese font for the browser tests: apt-get install chromium fonts-noto-cjk");
        boolean installed = run("apt-get", "-qq", "update")
                && run("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-y", "--no-install-recommends", "install", "chromium", "fontconfig", "fonts-noto-cjk");
        if (!installed) throw new IllegalStateException(advice());
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Path.of("target", "chromium.log").toFile()).start().waitFor() == 0;
        } catch (IOException refused) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String advice() {
        return "The browser tests need Chromium and a Chinese font (Debian: apt-get install chromium fonts-noto-cjk; other systems: README). "
                + "A browser at an unusual place is named with -Daward.chromium=/path/to/chromium.";
    }
}
