package award.scheme.browser;

import award.scheme.ShippedRegulations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A regulation file of another place, made of the shipped one of Beijing.
///
/// @param source the file as it is written
public record RegulationFileOf(String source) {

    /// @param scheme key of the place
    /// @param city   its name
    public static RegulationFileOf place(String scheme, String city) {
        return new RegulationFileOf(ShippedRegulations.source("beijing-2020.yaml"))
                .with("scheme: beijing", "scheme: " + scheme)
                .with("version: \"2020\"", "version: \"2026\"")
                .with("北京市人民政府质量管理奖", city + "人民政府质量管理奖");
    }

    RegulationFileOf with(String was, String is) {
        if (!source.contains(was)) throw new IllegalArgumentException("not in the file: " + was);
        return new RegulationFileOf(source.replace(was, is));
    }

    /// Number of the line that holds these words, from 1.
    int lineOf(String words) {
        return (int) source.substring(0, source.indexOf(words)).lines().count();
    }

    public Path in(Path folder) throws IOException {
        return Files.writeString(folder.resolve("regulation.yaml"), source);
    }
}
