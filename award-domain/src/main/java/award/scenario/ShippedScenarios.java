package award.scenario;

import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The files of cases that come with the product, beside the regulation files: `beijing-2020.scenarios.yaml`.
public final class ShippedScenarios {

    private static final String FOLDER = "/award/scheme/regulations/";

    private ShippedScenarios() {}

    /// The file of cases for a regulation, as it was written; empty where none is shipped.
    public static Optional<String> source(Regulation regulation) {
        var name = FOLDER + regulation.scheme() + "-" + regulation.version() + ".scenarios.yaml";
        try (var in = ShippedScenarios.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Reads a file of cases against a regulation, with the shipped versions of its scheme at hand.
    public static ScenarioFile.Reading read(String yaml, Regulation regulation) {
        return ScenarioFile.read(yaml, regulation, version -> ShippedRegulations.find(regulation.scheme(), version));
    }
}
